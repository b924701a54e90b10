package casebook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LagTest {

    private long head;
    private long shown;
    private long nanos;
    private final Lag lag = new Lag(() -> head, () -> shown, () -> nanos);

    @Test
    void a_moment_is_no_lag() {
        head = 5;
        after(1);
        after(2);
        assertThat(lag.entries()).isZero();
    }

    @Test
    void what_is_not_shown_for_longer_is_counted_until_it_is_shown() {
        head = 5;
        after(1);
        after(2);
        head = 7;
        after(2);
        assertThat(lag.entries()).isEqualTo(7);
        shown = 6;
        after(1);
        assertThat(lag.entries()).isZero();
    }

    @Test
    void views_that_keep_pace_with_much_that_is_written_are_not_behind() {
        for (int second = 0; second < 20; second++) {
            head += 10;
            shown = head - 1;
            after(1);
            assertThat(lag.entries()).isZero();
        }
    }

    @Test
    void the_log_is_looked_at_once_a_second() {
        head = 5;
        after(1);
        after(4);
        assertThat(lag.entries()).isEqualTo(5);
        shown = 5;
        assertThat(lag.entries()).isEqualTo(5);
    }

    private void after(long seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
        lag.entries();
    }
}
