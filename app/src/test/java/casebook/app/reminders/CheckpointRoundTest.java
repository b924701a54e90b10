package casebook.app.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.CheckpointPosted;
import casebook.shared.query.LogCheckpoint;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckpointRoundTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void a_checkpoint_goes_out_once_a_day_and_only_where_the_log_has_grown() {
        assertThat(isDue(20, "2026-11-22T22:00:00Z")).isTrue();
        assertThat(isDue(20, "2026-11-23T01:00:00Z")).isFalse();
        assertThat(isDue(10, "2026-11-22T22:00:00Z")).isFalse();
    }

    @Test
    void one_that_went_out_by_a_clock_that_was_a_year_ahead_is_not_waited_for() {
        assertThat(isDue(20, "2027-11-23T01:00:00Z")).isTrue();
    }

    private static boolean isDue(long size, String posted) {
        return CheckpointRound.isDue(
                new LogCheckpoint("note", size, size), new CheckpointPosted(10, Instant.parse(posted)), TODAY);
    }
}
