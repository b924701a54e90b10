package casebook.app.health;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A number that is asked for once a second at most, however many want it. */
final class OnceASecond {
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier number;
    private long looked = System.nanoTime() - BETWEEN_LOOKS;
    private long seen;

    OnceASecond(LongSupplier number) {
        this.number = number;
    }

    synchronized long get() {
        if (System.nanoTime() - looked >= BETWEEN_LOOKS) {
            looked = System.nanoTime();
            seen = number.getAsLong();
        }
        return seen;
    }
}
