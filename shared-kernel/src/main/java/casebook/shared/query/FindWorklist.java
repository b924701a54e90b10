package casebook.shared.query;

import casebook.shared.query.Worklist.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits, of these kinds, in this order. Answered by {@link Worklist}. */
public record FindWorklist(
        Set<Kind> kinds, int limit, @Nullable String after, Order order) {

    /** What waits longest first. */
    public FindWorklist(Set<Kind> kinds, int limit, @Nullable String after) {
        this(kinds, limit, after, Order.LONGEST_FIRST);
    }

    /** In which order. */
    public enum Order implements ListOrder {
        LONGEST_FIRST("since"),
        LATEST_FIRST("-since"),
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
