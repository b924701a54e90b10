package casebook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private Instant onTheWall = NOW;
    private Duration passed = Duration.ZERO;

    @Test
    void a_clock_that_goes_on_as_time_does_is_not_doubted() {
        ClockWatch watch = watch(null);
        assertThat(watch.off()).isZero();
        pass(Duration.ofDays(40));
        assertThat(watch.off()).isZero();
    }

    @Test
    void a_clock_that_is_set_right_by_minutes_is_not_doubted() {
        ClockWatch watch = watch(NOW);
        for (int time = 0; time < 9; time++) {
            onTheWall = onTheWall.minus(Duration.ofMinutes(4));
            assertThat(watch.off()).isZero();
        }
        onTheWall = onTheWall.plus(Duration.ofHours(20));
        assertThat(watch.off()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_is_off_until_it_is_set_right() {
        ClockWatch watch = watch(null);
        onTheWall = NOW.minus(Duration.ofHours(1));
        assertThat(watch.off()).isEqualTo(Duration.ofHours(-1));
        pass(DAY.multipliedBy(3));
        assertThat(watch.off()).isEqualTo(Duration.ofHours(-1));
        onTheWall = onTheWall.plus(Duration.ofHours(1));
        assertThat(watch.off()).isZero();
    }

    @Test
    void a_clock_that_leaps_ahead_is_off_until_it_is_set_right_or_for_a_day() {
        ClockWatch watch = watch(null);
        onTheWall = NOW.plus(YEAR);
        assertThat(watch.off()).isEqualTo(YEAR);
        onTheWall = NOW;
        assertThat(watch.off()).isZero();
        onTheWall = NOW.plus(YEAR);
        pass(DAY.minusSeconds(1));
        assertThat(watch.off()).isEqualTo(YEAR);
        pass(Duration.ofSeconds(1));
        assertThat(watch.off()).isZero();
    }

    @Test
    void a_start_behind_the_newest_entry_is_off_until_the_clock_is_past_it() {
        ClockWatch watch = watch(NOW.plus(DAY));
        assertThat(watch.off()).isEqualTo(DAY.negated());
        onTheWall = onTheWall.plus(DAY.multipliedBy(4));
        assertThat(watch.off()).isZero();
        onTheWall = onTheWall.plus(DAY.multipliedBy(4));
        assertThat(watch.off()).isEqualTo(DAY.multipliedBy(4));
    }

    @Test
    void a_start_after_a_holiday_is_not_off_and_one_after_years_is() {
        assertThat(watch(NOW.minus(Duration.ofDays(99))).off()).isZero();
        assertThat(watch(NOW.minus(YEAR.multipliedBy(10))).off()).isEqualTo(YEAR.multipliedBy(10));
    }

    private ClockWatch watch(@Nullable Instant newest) {
        InstantSource wall = () -> onTheWall;
        return new ClockWatch(wall.withZone(ZoneOffset.UTC), () -> passed.toNanos(), newest, DAY.multipliedBy(100));
    }

    private void pass(Duration time) {
        onTheWall = onTheWall.plus(time);
        passed = passed.plus(time);
    }
}
