package casebook.shared.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The bank holidays of England and Wales, by rule (Banking and Financial Dealings Act 1971 and the usual proclamations):
 * each on the day it is kept, so on its substitute where the day itself falls on a weekend. A holiday that is proclaimed or
 * moved for one year only is a {@link Closure} of the school's.
 */
final class BankHolidays {

    private BankHolidays() {}

    static Set<LocalDate> in(int year) {
        LocalDate easter = easterSunday(year);
        return Set.of(
                newYear(year),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)),
                christmas(year),
                boxingDay(year));
    }

    private static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate christmas(int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 25);
        return isWeekend(day) ? day.plusDays(2) : day;
    }

    private static LocalDate boxingDay(int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 26);
        return isWeekend(day) ? day.plusDays(2) : day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
