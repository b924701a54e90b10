package casebook.shared.query;

import casebook.shared.incident.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Cases that match every filter given, in this order. {@code from} and {@code to} bound the time of reporting ({@code
 * to} is exclusive); {@code words} are whole words of the description, the group, the reference or the parent's name,
 * never the reporter's. {@code limit} is 1 to 200; {@code after} is the cursor of the page before, in the same order.
 * Answered by {@link IncidentList}.
 */
public record FindIncidents(
        @Nullable Status status,
        @Nullable String clause,
        @Nullable String group,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String words,
        int limit,
        @Nullable String after,
        Order order) {

    /** Newest first. */
    public FindIncidents(
            @Nullable Status status,
            @Nullable String clause,
            @Nullable String group,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String words,
            int limit,
            @Nullable String after) {
        this(status, clause, group, from, to, words, limit, after, Order.NEWEST_FIRST);
    }

    /** In which order. */
    public enum Order implements ListOrder {
        NEWEST_FIRST("-reported"),
        OLDEST_FIRST("reported"),
        BY_CASE("case"),
        BY_CASE_BACKWARDS("-case"),
        BY_GROUP("group"),
        BY_GROUP_BACKWARDS("-group");

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
