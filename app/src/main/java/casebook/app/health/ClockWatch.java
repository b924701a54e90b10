package casebook.app.health;

import casebook.shared.calendar.Elapsed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Compares the clock with the time that has passed since the last look, and at first with the log's newest entry. A difference stays
 * until both agree again, or the next start; a leap ahead for a day only, since a computer that slept wakes up with one.
 */
final class ClockWatch {

    /** Clocks are set right now and then. */
    private static final Duration BACK = Duration.ofMinutes(-5);

    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final Elapsed elapsed;
    private Instant believed;
    private Duration mayBeAhead;
    private long since;

    /** Of a silence, between the newest entry and the start, it doubts what is longer than the longest. */
    ClockWatch(Clock clock, Elapsed elapsed, @Nullable Instant newest, Duration longest) {
        this.clock = clock;
        this.elapsed = elapsed;
        this.since = elapsed.nanos();
        this.believed = newest == null ? clock.instant() : newest;
        this.mayBeAhead = longest;
    }

    synchronized Duration off() {
        Duration passed = Duration.ofNanos(elapsed.nanos() - since);
        Duration off = Duration.between(believed.plus(passed), clock.instant());
        if (off.compareTo(BACK) < 0 || (off.compareTo(mayBeAhead) > 0 && passed.compareTo(DAY) < 0)) {
            return off.truncatedTo(ChronoUnit.SECONDS);
        }
        believed = clock.instant();
        mayBeAhead = DAY;
        since = elapsed.nanos();
        return Duration.ZERO;
    }
}
