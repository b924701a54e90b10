package casebook.app.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long to leave a mail server alone: a minute after the first failure, twice as long after each further one, an hour at most. */
final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private Duration pause = FIRST;
    private Instant until = Instant.MIN;

    Patience(Clock clock) {
        this.clock = clock;
    }

    boolean waits() {
        return clock.instant().isBefore(until);
    }

    /** After a failure: how long it now waits. */
    Duration longer() {
        Duration waits = pause;
        until = clock.instant().plus(waits);
        pause = waits.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : waits.multipliedBy(2);
        return waits;
    }

    void rests() {
        pause = FIRST;
        until = Instant.MIN;
    }
}
