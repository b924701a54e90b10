package casebook.web;

import java.time.Duration;

/** A clock that is off when a test says so. */
final class DoubtfulClock implements WallClock {
    Duration off = Duration.ZERO;

    @Override
    public Duration off() {
        return off;
    }
}
