package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.ClockExamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermDatesTest {

    private static final SchoolCalendar PLAIN = new SchoolCalendar(List.of());
    private static final SchoolCalendar SET = PLAIN.after(ClockExamples.termDatesSet());

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-08-31", "2026-09-01", "2026-10-26", "2026-10-30", "2026-12-21", "2027-01-04", "2027-07-22"
            })
    void outside_its_terms_a_year_that_has_them_has_no_school_day(String day) {
        assertThat(SET.isSchoolDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-02", "2026-10-23", "2026-11-02", "2026-12-18", "2027-07-21"})
    void the_first_and_last_days_of_a_term_and_those_around_its_half_term_are_school_days(String day) {
        assertThat(SET.isSchoolDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void a_year_without_terms_counts_its_weekdays() {
        assertThat(SET.isSchoolDay(LocalDate.parse("2026-07-31"))).isTrue();
        assertThat(SET.isSchoolDay(LocalDate.parse("2027-08-02"))).isTrue();
        assertThat(SET.addSchoolDays(LocalDate.parse("2027-07-21"), 1)).isEqualTo("2027-08-02");
    }

    @Test
    void terms_replace_those_set_before_and_none_takes_them_back() {
        Term shorter = new Term(LocalDate.parse("2026-09-07"), LocalDate.parse("2026-12-11"), null, null);
        SchoolCalendar replaced = SET.after(new TermDatesSet(ClockExamples.YEAR, List.of(shorter)));
        assertThat(replaced.termsOf(ClockExamples.YEAR)).containsExactly(shorter);
        assertThat(replaced.isSchoolDay(LocalDate.parse("2026-10-26"))).isTrue();
        assertThat(replaced.after(new TermDatesSet(ClockExamples.YEAR, List.of())))
                .isEqualTo(PLAIN);
    }

    @Test
    void a_closure_is_added_once_in_its_place_and_taken_back() {
        SchoolCalendar closed = new SchoolCalendar(List.of(Closure.of("2026-12-01")))
                .after(ClockExamples.closureAdded())
                .after(ClockExamples.closureAdded());
        assertThat(closed.closures()).containsExactly(Closure.of("2026-11-27"), Closure.of("2026-12-01"));
        assertThat(closed.isSchoolDay(LocalDate.parse("2026-11-27"))).isFalse();
        assertThat(closed.after(ClockExamples.closureRemoved()).closures()).containsExactly(Closure.of("2026-12-01"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-09-02, 2026-12-18, 2026-10-26, 2026-10-30, true
                    2026-09-02, 2026-12-18,           ,           , true
                    2026-09-02, 2026-09-02,           ,           , true
                    2026-09-02, 2026-09-01,           ,           , false
                    2026-09-02, 2026-12-18, 2026-10-30, 2026-10-26, false
                    2026-09-02, 2026-12-18, 2026-10-26,           , false
                    2026-09-02, 2026-12-18,           , 2026-10-26, false
                    2026-09-02, 2026-12-18, 2026-09-02, 2026-10-26, false
                    2026-09-02, 2026-12-18, 2026-12-14, 2026-12-18, false
                    """)
    void a_term_runs_forwards_with_its_half_term_within(
            LocalDate first, LocalDate last, LocalDate halfTermFirst, LocalDate halfTermLast, boolean forwards) {
        assertThat(new Term(first, last, halfTermFirst, halfTermLast).runsForwards())
                .isEqualTo(forwards);
    }

    @Test
    void terms_overlap_when_they_share_a_day() {
        Term autumn = ClockExamples.terms().getFirst();
        Term next = new Term(autumn.last().plusDays(1), autumn.last().plusDays(9), null, null);
        Term sharing = new Term(autumn.last(), autumn.last().plusDays(9), null, null);
        assertThat(autumn.overlaps(next)).isFalse();
        assertThat(next.overlaps(autumn)).isFalse();
        assertThat(autumn.overlaps(sharing)).isTrue();
        assertThat(sharing.overlaps(autumn)).isTrue();
    }

    @Test
    void a_school_year_runs_from_august_to_july() {
        assertThat(SchoolYear.of(LocalDate.parse("2026-07-31"))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(LocalDate.parse("2026-08-01"))).isEqualTo(ClockExamples.YEAR);
        assertThat(ClockExamples.YEAR.last()).isEqualTo("2027-07-31");
        assertThat(ClockExamples.YEAR.bankHolidays())
                .containsExactly(
                        LocalDate.parse("2026-08-31"),
                        LocalDate.parse("2026-12-25"),
                        LocalDate.parse("2026-12-28"),
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-03-26"),
                        LocalDate.parse("2027-03-29"),
                        LocalDate.parse("2027-05-03"),
                        LocalDate.parse("2027-05-31"));
    }
}
