package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ToldTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void is_past_up_to_as_much_as_clocks_differ() {
        assertThat(ToldTime.isPast(NOW, NOW)).isTrue();
        assertThat(ToldTime.isPast(NOW.plusSeconds(300), NOW)).isTrue();
        assertThat(ToldTime.isPast(NOW.plusSeconds(301), NOW)).isFalse();
    }
}
