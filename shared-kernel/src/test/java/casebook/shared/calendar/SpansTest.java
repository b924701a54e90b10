package casebook.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T08:30:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private Instant onTheWall = BEGUN;
    private Duration passed = Duration.ZERO;
    private Spans.Span span;

    @BeforeEach
    void begin() {
        InstantSource wall = () -> onTheWall;
        Clock clock = wall.withZone(ZoneOffset.UTC);
        span = new Spans(clock, () -> passed.toNanos()).begin(HOUR);
    }

    @Test
    void a_span_is_over_once_it_has_passed() {
        assertThat(span.until()).isEqualTo(BEGUN.plus(HOUR));
        pass(HOUR.minusSeconds(1));
        assertThat(span.isOver()).isFalse();
        assertThat(span.left()).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(span.isOver()).isTrue();
    }

    @Test
    void a_clock_that_is_set_back_a_year_makes_no_span_longer() {
        onTheWall = BEGUN.minus(Duration.ofDays(365));
        assertThat(span.left()).isEqualTo(HOUR);
        pass(HOUR);
        assertThat(span.isOver()).isTrue();
    }

    @Test
    void a_clock_that_leaps_ahead_ends_it_as_it_does_when_the_computer_slept() {
        onTheWall = BEGUN.plus(Duration.ofDays(2));
        assertThat(span.isOver()).isTrue();
    }

    private void pass(Duration time) {
        onTheWall = onTheWall.plus(time);
        passed = passed.plus(time);
    }
}
