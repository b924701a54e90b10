package casebook.web;

import java.time.Duration;

/** The clock of the computer that Casebook runs on, which may be wrong: then the door says so, since what is recorded bears its time. */
public interface WallClock {
    /** The header that says by how much it is off. */
    String OFF = "Casebook-Clock-Off";

    /** By how much it has leapt ahead, or back where this is negative; nothing while there is no reason to doubt it. */
    Duration off();
}
