package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** What is due, soonest first; only of this kind, or only what is missed, where that is asked. Answered by a {@link DeadlineBoard}. */
public record FindDeadlines(int limit, @Nullable String after, DeadlineBoard.@Nullable Kind kind, boolean missed) {

    /** Everything that is due. */
    public FindDeadlines(int limit, @Nullable String after) {
        this(limit, after, null, false);
    }
}
