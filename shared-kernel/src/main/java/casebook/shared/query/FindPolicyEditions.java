package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** The published editions of the policy, the latest first; answered by {@link PolicyEditionList}. */
public record FindPolicyEditions(int limit, @Nullable String after) {}
