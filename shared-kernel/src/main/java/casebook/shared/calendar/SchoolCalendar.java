package casebook.shared.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * On which days a school is open: no weekends, no bank holidays of England and Wales, none of its own closures; and in a school
 * year whose terms are set, only days in term. Notice is counted as statutory notice is: the day it is given does not count, the
 * last day does.
 */
public record SchoolCalendar(List<Closure> closures, Map<Integer, List<Term>> terms) {

    /** Further off than any notice: counting stops here, so that a mistyped year costs nothing. */
    private static final int FURTHEST_YEARS = 10;

    public SchoolCalendar {
        closures = List.copyOf(closures);
        terms = Map.copyOf(terms);
    }

    /** With these closures, and no terms set. */
    public SchoolCalendar(List<Closure> closures) {
        this(closures, Map.of());
    }

    /** The calendar after a change. */
    public SchoolCalendar after(CalendarEvent change) {
        return switch (change) {
            case ClosureAdded e -> with(e.closure());
            case ClosureRemoved e -> without(e.closure());
            case TermDatesSet e -> with(e.schoolYear(), e.terms());
        };
    }

    /** The terms set for a school year; none where none are. */
    public List<Term> termsOf(SchoolYear year) {
        return terms.getOrDefault(year.begins(), List.of());
    }

    private SchoolCalendar with(Closure closure) {
        return new SchoolCalendar(
                Stream.concat(without(closure).closures.stream(), Stream.of(closure))
                        .sorted(Comparator.comparing(Closure::first).thenComparing(Closure::last))
                        .toList(),
                terms);
    }

    private SchoolCalendar without(Closure closure) {
        return new SchoolCalendar(
                closures.stream().filter(kept -> !kept.equals(closure)).toList(), terms);
    }

    private SchoolCalendar with(SchoolYear year, List<Term> set) {
        Map<Integer, List<Term>> all = new TreeMap<>(terms);
        all.remove(year.begins());
        if (!set.isEmpty()) {
            all.put(year.begins(), List.copyOf(set));
        }
        return new SchoolCalendar(closures, all);
    }

    private boolean isInTerm(LocalDate day) {
        List<Term> ofItsYear = termsOf(SchoolYear.of(day));
        return ofItsYear.isEmpty() || ofItsYear.stream().anyMatch(term -> term.covers(day));
    }

    /** Whether the school is open on this day. */
    public boolean isSchoolDay(LocalDate day) {
        return !BankHolidays.isWeekend(day)
                && !BankHolidays.in(day.getYear()).contains(day)
                && closures.stream().noneMatch(closure -> closure.covers(day))
                && isInTerm(day);
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
