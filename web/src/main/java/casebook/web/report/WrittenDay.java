package casebook.web.report;

import casebook.shared.calendar.SchoolDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a report writes them. */
final class WrittenDay {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private WrittenDay() {}

    static String of(LocalDate day) {
        return WRITTEN.format(day);
    }

    static String of(Instant at) {
        return of(SchoolDay.of(at));
    }
}
