package casebook.command.policy;

import casebook.shared.policy.PolicyEditions;

/** What the files say the policy is: to be published if it is not, and never asked after that. */
record FirstEditions(PolicyEditions editions) {}
