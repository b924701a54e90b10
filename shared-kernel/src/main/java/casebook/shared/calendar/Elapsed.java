package casebook.shared.calendar;

/** How much time has passed, by a count that only goes on and that nobody can set. */
@FunctionalInterface
public interface Elapsed {

    /** The count in nanoseconds, since whenever it began. */
    long nanos();
}
