package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** What is due, soonest first; answered by a {@link DeadlineBoard}. */
public record FindDeadlines(int limit, @Nullable String after) {}
