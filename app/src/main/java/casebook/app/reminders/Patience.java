package casebook.app.reminders;

import casebook.shared.calendar.Spans;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to leave a mail server alone: a minute after the first failure, twice as long after each further one, an hour at most. */
final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Spans spans;
    private Duration pause = FIRST;
    private Spans.@Nullable Span waits;

    Patience(Spans spans) {
        this.spans = spans;
    }

    boolean waits() {
        return waits != null && !waits.isOver();
    }

    /** After a failure: how long it now waits. */
    Duration longer() {
        Duration now = pause;
        waits = spans.begin(now);
        pause = now.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : now.multipliedBy(2);
        return now;
    }

    void rests() {
        pause = FIRST;
        waits = null;
    }
}
