package casebook.web.door;

import casebook.web.problem.TooManyRequests;

/**
 * So many tries within a time, for each key, and no more. A try is counted before it is known how it ends, so that many at once
 * are no way round.
 */
public interface Throttle {

    /** Counts a try, or refuses it with {@link TooManyRequests}. */
    void count(String key);

    /** Takes one try back: it was a good one. */
    void giveBack(String key);

    /** Forgets the tries of a key, once one of them was good. */
    void forget(String key);
}
