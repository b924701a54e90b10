package casebook.query.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something falls for the school: Europe/London. */
public final class SchoolDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SchoolDay() {}

    /** The day of an instant. */
    public static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, LONDON);
    }
}
