package casebook.shared.calendar;

import java.time.Duration;
import java.time.Instant;

/** A time that somebody gives for what happened. */
public final class ToldTime {

    /** Clocks of two machines may differ by this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private ToldTime() {}

    /** Whether people can know of it by now. */
    public static boolean isPast(Instant told, Instant now) {
        return !told.isAfter(now.plus(CLOCKS_DIFFER));
    }
}
