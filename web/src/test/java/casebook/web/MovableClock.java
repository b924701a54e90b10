package casebook.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves on, or sets. */
final class MovableClock extends Clock {
    private static final Instant BEGINNING = Instant.parse("2026-11-22T09:30:00Z");

    private Instant now = BEGINNING;
    private Duration passed = Duration.ZERO;

    void moveOn(Duration by) {
        set(by);
        passed = passed.plus(by);
    }

    void set(Duration by) {
        now = now.plus(by);
    }

    void setRight() {
        now = BEGINNING.plus(passed);
    }

    long nanos() {
        return passed.toNanos();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
