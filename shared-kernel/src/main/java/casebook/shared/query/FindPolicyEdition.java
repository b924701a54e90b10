package casebook.shared.query;

/** One published edition of the policy; answered by a {@link PolicyEditionPage}, or empty when there is none. */
public record FindPolicyEdition(String id) {}
