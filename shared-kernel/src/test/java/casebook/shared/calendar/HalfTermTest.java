package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.ClockExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTermTest {

    private static final SchoolCalendar PLAIN = new SchoolCalendar(List.of());
    private static final SchoolCalendar SET = PLAIN.after(ClockExamples.termDatesSet());

    @ParameterizedTest
    @CsvSource({
        "2026-08-20,'Autumn 2026/27, first half'",
        "2026-09-02,'Autumn 2026/27, first half'",
        "2026-10-30,'Autumn 2026/27, first half'",
        "2026-10-31,'Autumn 2026/27, second half'",
        "2026-12-25,'Autumn 2026/27, second half'",
        "2027-07-30,'Summer 2026/27, second half'"
    })
    void a_day_belongs_to_the_half_that_it_is_in_and_a_holiday_to_the_half_before(String day, String title) {
        assertThat(HalfTerm.of(LocalDate.parse(day), SET).title()).isEqualTo(title);
    }

    @Test
    void without_terms_it_is_the_whole_third_of_the_year() {
        assertThat(HalfTerm.of(LocalDate.parse("2026-11-20"), PLAIN).title()).isEqualTo("Autumn 2026/27");
    }

    @Test
    void they_come_in_the_order_of_time() {
        List<String> days = List.of("2027-06-10", "2026-11-20", "2026-09-10", "2027-01-20");
        assertThat(days.stream()
                        .map(day -> HalfTerm.of(LocalDate.parse(day), SET))
                        .sorted()
                        .map(HalfTerm::title))
                .containsExactlyElementsOf(Stream.of("2026-09-10", "2026-11-20", "2027-01-20", "2027-06-10")
                        .map(day -> HalfTerm.of(LocalDate.parse(day), SET).title())
                        .toList());
    }
}
