package casebook.shared.query;

/**
 * Asks the command side for an edition of the policy by its id; answered with a {@link
 * casebook.shared.policy.PolicyEdition}, or empty when there is none.
 */
public record FindPolicyEdition(String id) {}
