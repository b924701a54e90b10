package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** Where the policy was found wanting, the latest first; answered by a {@link PolicyGapList}. */
public record FindPolicyGaps(
        @Nullable String clause, int limit, @Nullable String after) {}
