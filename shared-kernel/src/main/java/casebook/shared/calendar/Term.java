package casebook.shared.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term from its first to its last day, both included, and the days of its half-term, if it has one. */
public record Term(
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate halfTermFirst,
        @Nullable LocalDate halfTermLast) {

    /** Whether its days, and those of a half-term within it, come in their order. */
    public boolean runsForwards() {
        return !last.isBefore(first) && halfTermIsWithin();
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Term other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && !isHalfTerm(day);
    }

    private boolean isHalfTerm(LocalDate day) {
        return halfTermFirst != null
                && halfTermLast != null
                && !day.isBefore(halfTermFirst)
                && !day.isAfter(halfTermLast);
    }

    private boolean halfTermIsWithin() {
        if (halfTermFirst == null || halfTermLast == null) {
            return halfTermFirst == null && halfTermLast == null;
        }
        return halfTermFirst.isAfter(first) && !halfTermLast.isBefore(halfTermFirst) && halfTermLast.isBefore(last);
    }
}
