package casebook.app.ledger;

import casebook.shared.calendar.ToldTime;
import java.time.Duration;
import java.time.Instant;

/** When the log is signed: after so many entries, once in a while even if nothing happened, and when asked, but not too often. */
record Cadence(long entries, Duration atLatest, Duration atSoonest) {

    /** By itself. */
    boolean isTime(Spoken.Signed latest, long size, Instant now) {
        return size - latest.size() >= entries || isLate(latest, now);
    }

    /** When somebody asks. The latest checkpoint's own entry is no growth. */
    boolean mayAnswer(Spoken.Signed latest, long size, Instant now) {
        boolean grown = size > latest.place() + 1;
        return isLate(latest, now) || (grown && !now.isBefore(latest.at().plus(atSoonest)));
    }

    /** One of a time to come was signed by a clock that was ahead: nobody waits until it is right. */
    private boolean isLate(Spoken.Signed latest, Instant now) {
        return !now.isBefore(latest.at().plus(atLatest)) || !ToldTime.isPast(latest.at(), now);
    }
}
