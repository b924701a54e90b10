package casebook.command.incident;

import casebook.shared.policy.PolicyEditions;

/** The editions of the policy that cases are judged under. */
@FunctionalInterface
public interface Policies {

    /** Those published up to now. */
    PolicyEditions editions();
}
