package casebook.app.demoyear;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.ReportingTerm;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The school days of the year 2025/26, with holidays as an English county has them. */
final class Days {

    static final LocalDate FIRST = LocalDate.parse("2025-09-03");
    static final LocalDate LAST = LocalDate.parse("2026-07-17");
    /** The second edition is in force. */
    static final LocalDate NEW_EDITION = LocalDate.parse("2026-02-23");

    /** The summer is over, and what it came to can be published. */
    static final LocalDate REVIEWED = LocalDate.parse("2026-09-07");

    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(closures().map(Closure::of).toList());

    private Days() {}

    static Stream<String> closures() {
        return Stream.of(
                "2025-10-27/2025-10-31",
                "2025-12-22/2026-01-02",
                "2026-02-16/2026-02-20",
                "2026-03-30/2026-04-10",
                "2026-05-25/2026-05-29",
                "2026-07-21/2026-08-31");
    }

    /** Those on which concerns are raised: the last weeks are for bringing cases to an end. */
    static List<LocalDate> forConcerns() {
        return FIRST.datesUntil(LAST).filter(CALENDAR::isSchoolDay).toList();
    }

    /** Those of each term for which numbers are told, the last term first. */
    static List<List<LocalDate>> ofTerms() {
        return forConcerns().stream()
                .collect(Collectors.groupingBy(day -> ReportingTerm.of(day).first(), TreeMap::new, Collectors.toList()))
                .reversed()
                .values()
                .stream()
                .toList();
    }

    static LocalDate after(LocalDate day, int schoolDays) {
        return CALENDAR.addSchoolDays(day, schoolDays);
    }

    /** A time of day, in hours. */
    static Instant at(LocalDate day, double hour) {
        return SchoolDay.start(day).plus(Duration.ofMinutes(Math.round(hour * 60)));
    }
}
