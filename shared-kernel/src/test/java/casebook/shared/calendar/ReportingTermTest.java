package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportingTermTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void every_day_is_in_exactly_one_term_and_terms_follow_each_other() {
        Stream.iterate(LocalDate.parse("2024-02-01"), day -> day.plusDays(1))
                .limit(900)
                .forEach(day -> {
                    ReportingTerm term = ReportingTerm.of(day);
                    assertThat(day).isBetween(term.first(), term.last());
                    assertThat(term.next().first()).isEqualTo(term.last().plusDays(1));
                    assertThat(term.ends())
                            .isEqualTo(SchoolDay.start(term.next().first()));
                    assertThat(SchoolYear.of(day).begins()).isEqualTo(term.schoolYear());
                });
    }

    @Test
    void a_day_asks_for_the_whole_of_its_term() {
        assertThat(ReportingTerm.between(LocalDate.parse("2026-06-10"), LocalDate.parse("2026-06-10"), TODAY))
                .extracting(ReportingTerm::title)
                .containsExactly("Summer 2025/26");
        assertThat(ReportingTerm.between(LocalDate.parse("2026-04-30"), LocalDate.parse("2026-08-01"), TODAY))
                .extracting(ReportingTerm::title)
                .containsExactly("Spring 2025/26", "Summer 2025/26", "Autumn 2026/27");
    }

    @Test
    void who_names_no_days_is_shown_the_last_year_and_nobody_more_than_ten() {
        assertThat(ReportingTerm.between(null, null, TODAY)).hasSize(4);
        assertThat(ReportingTerm.between(LocalDate.parse("1900-01-01"), null, TODAY))
                .hasSize(30)
                .last()
                .isEqualTo(ReportingTerm.of(TODAY));
    }
}
