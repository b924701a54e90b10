package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of deadlines as weeks from Monday to Sunday. */
record MonthShown(String title, String before, String after, List<List<Day>> weeks, int count) {
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int A_WEEK = 7;

    /** A day and what is due on it; {@code inMonth} is not so for those that only fill the first and the last week. */
    record Day(int number, String title, boolean inMonth, List<Shown> items) {}

    static MonthShown of(YearMonth month, List<Shown> deadlines) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = Stream.iterate(
                        monday, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> week(week, month, deadlines))
                .toList();
        int count = weeks.stream()
                .flatMap(List::stream)
                .mapToInt(day -> day.items().size())
                .sum();
        return new MonthShown(
                TITLE.format(month),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                weeks,
                count);
    }

    static LocalDate day(Shown deadline) {
        return LocalDate.parse(Objects.requireNonNull(deadline.text("due")));
    }

    private static List<Day> week(LocalDate monday, YearMonth month, List<Shown> deadlines) {
        return IntStream.range(0, A_WEEK)
                .mapToObj(monday::plusDays)
                .map(day -> day(day, YearMonth.from(day).equals(month), deadlines))
                .toList();
    }

    private static Day day(LocalDate day, boolean inMonth, List<Shown> deadlines) {
        return new Day(
                day.getDayOfMonth(),
                DAY.format(day),
                inMonth,
                inMonth
                        ? deadlines.stream()
                                .filter(deadline -> day(deadline).equals(day))
                                .toList()
                        : List.of());
    }
}
