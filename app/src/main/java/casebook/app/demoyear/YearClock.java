package casebook.app.demoyear;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until the diary turns a page. It never runs backwards. */
final class YearClock extends Clock {

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
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
