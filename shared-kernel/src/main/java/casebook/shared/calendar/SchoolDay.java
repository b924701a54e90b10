package casebook.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The days of the school, which begin and end as they do in Europe/London. */
public final class SchoolDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SchoolDay() {}

    /** The day on which something falls. */
    public static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, LONDON);
    }

    /** The day and the time by the school's clock. */
    public static ZonedDateTime withTime(Instant time) {
        return time.atZone(LONDON);
    }

    /** When a day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
