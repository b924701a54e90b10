package casebook.command.incident;

import java.time.LocalDate;

/** The days on which anything at all was recorded: a clock can say that years have passed, and the log whether they did. */
@FunctionalInterface
public interface DaysOnRecord {

    /** How many days from the one to the other lie in a silence longer than any holiday. */
    long silentBetween(LocalDate from, LocalDate to);
}
