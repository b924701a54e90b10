package casebook.web.api;

import casebook.shared.calendar.SchoolDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads instants and dates as people and programs write them in ISO-8601. A date stands for the start of that day in the
 * school; an instant for the day it falls on there. Nothing is guessed: 03/04 is refused.
 */
final class Times {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int DATE_LENGTH = 10;

    private Times() {}

    /** An instant, if it is written as one or as a date. */
    static Optional<Instant> instant(String written) {
        try {
            return Optional.of(written.length() == DATE_LENGTH ? startOf(written) : exact(written))
                    .filter(instant -> believable(SchoolDay.of(instant)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date, if it is written as one or as an instant. */
    static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(
                            written.length() == DATE_LENGTH ? LocalDate.parse(written) : SchoolDay.of(exact(written)))
                    .filter(Times::believable);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant startOf(String date) {
        return SchoolDay.start(LocalDate.parse(date));
    }

    private static Instant exact(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static boolean believable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
