package casebook.shared.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures times that are to end, such as how long somebody stays signed in. A span is over as soon as one of two clocks says so: the
 * one on the wall, which goes on while a computer sleeps, or the count that nobody can set back.
 */
public final class Spans {

    private final Clock wall;
    private final Elapsed elapsed;

    public Spans(Clock wall, Elapsed elapsed) {
        this.wall = wall;
        this.elapsed = elapsed;
    }

    /** A span that begins now. */
    public Span begin(Duration lasts) {
        return new Span(wall.instant().plus(lasts), elapsed.nanos() + lasts.toNanos());
    }

    /** One of them. */
    public final class Span {

        private final Instant until;
        private final long untilNanos;

        private Span(Instant until, long untilNanos) {
            this.until = until;
            this.untilNanos = untilNanos;
        }

        /** When it ends, as far as the clock on the wall knows. */
        public Instant until() {
            return until;
        }

        /** What is left of it. */
        public Duration left() {
            Duration byWall = Duration.between(wall.instant(), until);
            Duration byCount = Duration.ofNanos(untilNanos - elapsed.nanos());
            return byWall.compareTo(byCount) < 0 ? byWall : byCount;
        }

        /** Whether nothing is left of it. */
        public boolean isOver() {
            return !left().isPositive();
        }
    }
}
