package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
                "2026 | 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
                "2027 | 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
            })
    void are_those_published_on_gov_uk(int year, String published) {
        List<LocalDate> days =
                Arrays.stream(published.split(" ")).map(LocalDate::parse).toList();

        assertThat(BankHolidays.in(year)).containsExactlyInAnyOrderElementsOf(days);
    }

    /** The one arrangement those three years lack: Boxing Day on a Monday, Christmas kept on the Tuesday (as in 2022). */
    @Test
    void keep_christmas_on_the_tuesday_when_it_falls_on_a_sunday() {
        assertThat(BankHolidays.in(2022)).contains(LocalDate.of(2022, 12, 26), LocalDate.of(2022, 12, 27));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022-01-03", "2023, 2023-01-02", "2028, 2028-01-03"})
    void keep_a_new_year_on_a_weekend_on_the_monday_after(int year, LocalDate kept) {
        assertThat(BankHolidays.in(year)).contains(kept).doesNotContain(LocalDate.of(year, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "1981, 1981-04-19", "2000, 2000-04-23", "2049, 2049-04-18"})
    void easter_is_where_the_tables_have_it(int year, LocalDate sunday) {
        assertThat(BankHolidays.easterSunday(year)).isEqualTo(sunday);
    }

    @Test
    void in_every_year_there_are_eight_and_none_on_a_weekend_or_of_another_year() {
        assertThat(IntStream.range(1900, 2300).boxed())
                .allSatisfy(year -> assertThat(BankHolidays.in(year))
                        .hasSize(8)
                        .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year))
                        .noneMatch(BankHolidays::isWeekend));
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april() {
        assertThat(IntStream.range(1900, 2300).mapToObj(BankHolidays::easterSunday))
                .allSatisfy(day -> {
                    assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(day).isBetween(LocalDate.of(day.getYear(), 3, 22), LocalDate.of(day.getYear(), 4, 25));
                });
    }
}
