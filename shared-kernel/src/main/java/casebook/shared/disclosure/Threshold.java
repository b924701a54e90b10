package casebook.shared.disclosure;

/** Below this a number points at people. */
final class Threshold {

    static final long LEAST = 5;

    private Threshold() {}

    static boolean isEnough(long count) {
        return count >= LEAST;
    }

    /** Nobody or enough: neither says anything of a few. */
    static boolean isTellable(long count) {
        return count == 0 || isEnough(count);
    }
}
