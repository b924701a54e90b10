package casebook.query.setaside;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A number that is asked for once a second at most, however many want it. */
public final class OnceASecond {
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier number;
    private long looked = System.nanoTime() - BETWEEN_LOOKS;
    private long seen;

    /** By the number itself. */
    public OnceASecond(LongSupplier number) {
        this.number = number;
    }

    /** The number, as it was within the last second. */
    public synchronized long get() {
        if (System.nanoTime() - looked >= BETWEEN_LOOKS) {
            seen = number.getAsLong();
            looked = System.nanoTime();
        }
        return seen;
    }

    /** It has just changed. */
    synchronized void lookAgain() {
        looked = System.nanoTime() - BETWEEN_LOOKS;
    }
}
