package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** What is due, in this order; only of this kind, or only what is missed, where that is asked. Answered by a {@link DeadlineBoard}. */
public record FindDeadlines(
        int limit, @Nullable String after, DeadlineBoard.@Nullable Kind kind, boolean missed, Order order) {

    /** Everything that is due, soonest first. */
    public FindDeadlines(int limit, @Nullable String after) {
        this(limit, after, null, false);
    }

    /** Soonest first. */
    public FindDeadlines(int limit, @Nullable String after, DeadlineBoard.@Nullable Kind kind, boolean missed) {
        this(limit, after, kind, missed, Order.SOONEST_FIRST);
    }

    /** In which order. */
    public enum Order implements ListOrder {
        SOONEST_FIRST("due"),
        LATEST_FIRST("-due"),
        BY_CASE("case"),
        BY_CASE_BACKWARDS("-case");

        private final String asked;

        Order(String asked) {
            this.asked = asked;
        }

        @Override
        public String asked() {
            return asked;
        }
    }
}
