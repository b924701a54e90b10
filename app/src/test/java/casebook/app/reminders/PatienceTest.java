package casebook.app.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Spans;
import casebook.shared.examples.Invented;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final MovableClock clock = new MovableClock(Invented.NOW);
    private final Patience patience = new Patience(new Spans(clock, () -> 0));

    @Test
    void waits_for_nothing_at_first() {
        assertThat(patience.waits()).isFalse();
    }

    @Test
    void waits_a_minute_after_a_failure() {
        assertThat(patience.longer()).isEqualTo(Duration.ofMinutes(1));
        clock.goOn(Duration.ofSeconds(59));
        assertThat(patience.waits()).isTrue();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(patience.waits()).isFalse();
    }

    @Test
    void waits_twice_as_long_each_time_and_an_hour_at_most_until_it_rests() {
        Duration waits = Duration.ZERO;
        for (long minutes : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            waits = patience.longer();
            assertThat(waits).isEqualTo(Duration.ofMinutes(minutes));
        }
        patience.rests();
        assertThat(patience.waits()).isFalse();
        assertThat(patience.longer()).isLessThan(waits);
    }
}
