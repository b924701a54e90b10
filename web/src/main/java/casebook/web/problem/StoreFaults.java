package casebook.web.problem;

/** Knows what the stores throw: the door itself does not know which they are. */
public interface StoreFaults {

    /** Whether this says that a store cannot be reached now, and so that trying again later can help. */
    boolean saysAway(Throwable thrown);
}
