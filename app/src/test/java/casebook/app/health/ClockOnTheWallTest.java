package casebook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockOnTheWallTest {

    private static final Instant NEWEST = Instant.parse("2026-09-07T15:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @Test
    void a_year_of_silence_is_doubted() {
        assertThat(afterAYear(false).off()).isEqualTo(YEAR);
    }

    @Test
    void the_demo_year_is_over_and_may_be_looked_at() {
        assertThat(afterAYear(true).off()).isZero();
    }

    private static ClockOnTheWall afterAYear(boolean demo) {
        return new ClockOnTheWall(Clock.fixed(NEWEST.plus(YEAR), ZoneOffset.UTC), () -> 0, new OneEntry(), demo);
    }

    private record OneEntry() implements StoredEvents {

        @Override
        public List<Leaf> from(long place, int most) {
            return newest().stream().toList();
        }

        @Override
        public Optional<Leaf> newest() {
            ByteBuffer nothing = ByteBuffer.allocate(0);
            return Optional.of(
                    new Leaf(null, "an-entry", 0, "an-entry", NEWEST.toString(), "Something", null, nothing, nothing));
        }
    }
}
