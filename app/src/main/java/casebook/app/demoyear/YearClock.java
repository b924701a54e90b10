package casebook.app.demoyear;

import casebook.shared.calendar.Elapsed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until the diary turns a page. It never runs backwards, and no other time passes. */
final class YearClock extends Clock implements Elapsed {

    private final AtomicReference<Instant> now;

    YearClock(Instant begins) {
        now = new AtomicReference<>(begins);
    }

    void turnTo(Instant at) {
        now.accumulateAndGet(at, (before, next) -> next.isAfter(before) ? next : before);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public long nanos() {
        return Duration.between(Instant.EPOCH, now.get()).toNanos();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
