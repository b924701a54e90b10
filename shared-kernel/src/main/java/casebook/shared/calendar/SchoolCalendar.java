package casebook.shared.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which days a school is open: no weekends, no bank holidays of England and Wales, none of its own closures. Notice is
 * counted as statutory notice is: the day it is given does not count, the last day does.
 */
public record SchoolCalendar(List<Closure> closures) {

    /** Further off than any notice: counting stops here, so that a mistyped year costs nothing. */
    private static final int FURTHEST_YEARS = 10;

    public SchoolCalendar {
        closures = List.copyOf(closures);
    }

    /** Whether the school is open on this day. */
    public boolean isSchoolDay(LocalDate day) {
        return !BankHolidays.isWeekend(day)
                && !BankHolidays.in(day.getYear()).contains(day)
                && closures.stream().noneMatch(closure -> closure.covers(day));
    }

    /** The school day that is the {@code count}th after this day; the day itself when {@code count} is 0. */
    public LocalDate addSchoolDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("School days are counted forwards, not " + count);
        }
        return count == 0
                ? day
                : schoolDaysAfter(day).skip(count - 1L).findFirst().orElseThrow();
    }

    /** How many school days lie after the one day up to and including the other; 0 when there is none, or they run backwards. */
    public int schoolDaysBetween(LocalDate from, LocalDate to) {
        LocalDate furthest = from.plusYears(FURTHEST_YEARS);
        LocalDate last = to.isBefore(furthest) ? to : furthest;
        return (int) schoolDaysAfter(from).takeWhile(day -> !day.isAfter(last)).count();
    }

    private Stream<LocalDate> schoolDaysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isSchoolDay);
    }
}
