package casebook.shared.disclosure;

import org.jspecify.annotations.Nullable;

/** How many of something there are in a hundred. */
public final class Share {

    private static final long ENOUGH = 10;
    private static final double HUNDRED = 100;

    private Share() {}

    /** Rounded to the nearest whole one; null of fewer than ten, which say nothing, and where the part is more than the whole. */
    public static @Nullable Long inAHundred(long part, long whole) {
        return whole < ENOUGH || part > whole ? null : Math.round(HUNDRED * part / whole);
    }
}
