package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolCalendarTest {

    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(List.of(Closure.of("2026-10-26/2026-10-30"), Closure.of("2026-11-02")));

    @ParameterizedTest
    @CsvSource({
        "2026-10-23, true", // a Friday in term
        "2026-10-24, false", // a Saturday
        "2026-10-25, false", // a Sunday
        "2026-10-26, false", // the first day of half-term
        "2026-10-30, false", // its last
        "2026-11-02, false", // a training day
        "2026-11-03, true",
        "2026-12-28, false", // Boxing Day, kept on the Monday
        "2026-12-29, true" // nobody said the school was closed
    })
    void knows_its_school_days(LocalDate day, boolean open) {
        assertThat(CALENDAR.isSchoolDay(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-10-22", "1, 2026-10-23", "2, 2026-11-03", "5, 2026-11-06"})
    void adds_school_days_over_weekends_and_closures(int count, LocalDate expected) {
        assertThat(CALENDAR.addSchoolDays(LocalDate.of(2026, 10, 22), count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-22, 2026-10-22, 0",
        "2026-10-22, 2026-10-23, 1",
        "2026-10-23, 2026-11-02, 0",
        "2026-10-22, 2026-11-03, 2",
        "2026-11-03, 2026-10-22, 0"
    })
    void counts_the_last_day_and_not_the_first(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.schoolDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void a_mistyped_year_is_not_counted_to_its_end() {
        assertThat(CALENDAR.schoolDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.MAX))
                .isBetween(2400, 2620);
    }

    @Test
    void what_is_added_is_what_lies_between() {
        Random random = new Random(20261122);
        assertThat(IntStream.range(0, 400).boxed()).allSatisfy(walk -> {
            SchoolCalendar calendar = anyCalendar(random);
            LocalDate from = anyDay(random);
            int count = 1 + random.nextInt(60);

            LocalDate then = calendar.addSchoolDays(from, count);

            assertThat(calendar.isSchoolDay(then)).isTrue();
            assertThat(calendar.schoolDaysBetween(from, then)).isEqualTo(count);
            assertThat(calendar.schoolDaysBetween(from, then.minusDays(1))).isEqualTo(count - 1);
        });
    }

    @Test
    void school_days_before_and_after_any_day_add_up() {
        Random random = new Random(20261122);
        assertThat(IntStream.range(0, 400).boxed()).allSatisfy(walk -> {
            SchoolCalendar calendar = anyCalendar(random);
            LocalDate from = anyDay(random);
            LocalDate middle = from.plusDays(random.nextInt(90));
            LocalDate to = middle.plusDays(random.nextInt(90));

            assertThat(calendar.schoolDaysBetween(from, middle) + calendar.schoolDaysBetween(middle, to))
                    .isEqualTo(calendar.schoolDaysBetween(from, to));
        });
    }

    @Test
    void school_days_are_not_counted_backwards() {
        assertThatThrownBy(() -> CALENDAR.addSchoolDays(LocalDate.of(2026, 10, 22), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-30/2026-10-26", "2026-10-26/", "26/10/2026", "next week", ""})
    void a_closure_that_is_not_one_is_refused(String written) {
        assertThatThrownBy(() -> Closure.of(written)).isInstanceOfAny(RuntimeException.class);
    }

    private static SchoolCalendar anyCalendar(Random random) {
        return new SchoolCalendar(IntStream.range(0, 3)
                .mapToObj(closure -> anyDay(random))
                .map(first -> new Closure(first, first.plusDays(random.nextInt(20))))
                .toList());
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(3 * 365));
    }
}
