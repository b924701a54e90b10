package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T23:59:59Z, 2026-11-21",
        "2026-11-22T00:00:00Z, 2026-11-22",
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01"
    })
    void turns_over_at_midnight_in_london_in_winter_and_in_summer(Instant time, LocalDate day) {
        assertThat(SchoolDay.of(time)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-22T00:00:00Z", "2026-07-01, 2026-06-30T23:00:00Z"})
    void begins_at_midnight_in_london(LocalDate day, Instant start) {
        assertThat(SchoolDay.start(day)).isEqualTo(start);
    }
}
