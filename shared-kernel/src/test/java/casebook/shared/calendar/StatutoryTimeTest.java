package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-09-03, 1, 2026-10-05
                    2026-03-31, 1, 2026-04-30
                    2026-09-02, 1, 2026-10-02
                    2027-01-31, 1, 2027-03-01
                    2028-01-31, 1, 2028-02-29
                    2026-11-25, 1, 2026-12-29
                    2027-02-26, 1, 2027-03-30
                    2026-08-15, 1, 2026-09-15
                    2026-11-30, 3, 2027-03-01
                    """)
    void months_end_on_the_same_date_or_the_last_or_the_next_working_day(
            LocalDate received, int months, LocalDate due) {
        assertThat(StatutoryTime.months(received, months)).isEqualTo(due);
    }

    @Test
    void a_breach_is_reported_within_72_hours_whatever_the_days_are() {
        assertThat(StatutoryTime.toReportBreach(Instant.parse("2026-12-24T16:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-27T16:00:00Z"));
    }
}
