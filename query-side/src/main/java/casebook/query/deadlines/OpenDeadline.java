package casebook.query.deadlines;

import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.Reminder.Why;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something due, to the moment where the law counts hours, and when somebody was reminded of it; {@code number} tells two of a kind
 * on one case apart.
 */
record OpenDeadline(
        Kind kind,
        int number,
        LocalDate on,
        @Nullable Instant at,
        @Nullable Instant remindedAt,
        boolean remindedOfMiss) {

    OpenDeadline(Kind kind, int number, LocalDate on) {
        this(kind, number, on, null, null, false);
    }

    boolean is(Kind kind, int number) {
        return this.kind == kind && this.number == number;
    }

    OpenDeadline reminded(Why why, Instant when) {
        return new OpenDeadline(kind, number, on, at, when, remindedOfMiss || why == Why.MISSED);
    }

    /** What is past can be missed, but for what runs out by itself. */
    boolean missed(Instant now, LocalDate today) {
        return !kind.runsOut() && (at == null ? on.isBefore(today) : at.isBefore(now));
    }
}
