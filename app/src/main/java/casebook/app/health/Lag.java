package casebook.app.health;

import casebook.query.progress.ViewProgress;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many entries the views do not show, once they have left out the same one for longer than a person should wait. It looks once a
 * second at most, however many ask.
 */
final class Lag {
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final LongSupplier head;
    private final LongSupplier shown;
    private final LongSupplier nanos;
    private long awaited;
    private long since;
    private long looked;
    private long entries;

    Lag(LongSupplier head, LongSupplier shown, LongSupplier nanos) {
        this.head = head;
        this.shown = shown;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
        this.looked = since - BETWEEN_LOOKS;
        this.awaited = Long.MIN_VALUE;
    }

    static Lag of(ViewProgress views) {
        return new Lag(views::head, views::shown, System::nanoTime);
    }

    synchronized long entries() {
        long now = nanos.getAsLong();
        if (now - looked >= BETWEEN_LOOKS) {
            looked = now;
            look(now);
        }
        return entries;
    }

    private void look(long now) {
        long shownNow = shown.getAsLong();
        long headNow = head.getAsLong();
        if (shownNow >= awaited) {
            awaited = headNow;
            since = now;
        }
        entries = now - since >= PATIENCE ? Math.max(0, headNow - shownNow) : 0;
    }
}
