package casebook.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.CaughtUp;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ViewProgressTest {

    private Processing processing = new Processing(0);

    @AfterEach
    void close() {
        processing.close();
    }

    @Test
    void views_of_an_empty_log_have_caught_up() {
        processing.start();
        ViewProgress progress = processing.progress();
        assertThat(progress.head()).isEqualTo(Position.BEFORE_ALL);
        assertThat(progress.caughtUp()).isTrue();
        assertThat(progress.percentage()).isEqualTo(100);
    }

    @Test
    void views_that_have_not_begun_have_not_caught_up() {
        ViewProgress progress = withEvents(4);
        assertThat(progress.caughtUp()).isFalse();
        assertThat(progress.percentage()).isZero();
        assertThat(progress.positions()).containsEntry("quick", -1L).containsEntry("slow", -1L);
    }

    @Test
    void the_slowest_view_holds_up_the_whole_and_says_so() {
        ViewProgress progress = withEvents(4);
        processing.start();
        await(() -> progress.positions().containsValue(3L));
        assertThat(progress.positions()).containsEntry("quick", 3L).containsEntry("slow", -1L);
        assertThat(progress.caughtUp()).isFalse();
        assertThat(progress.percentage()).isZero();
    }

    @Test
    void events_that_no_view_shows_count_as_shown() {
        ViewProgress progress = withEvents(4);
        processing.letTheSlowOneOn();
        processing.start();
        await(progress::caughtUp);
        assertThat(progress.positions()).containsEntry("slow", 3L);
        assertThat(progress.percentage()).isEqualTo(100);
    }

    @Test
    void having_caught_up_is_for_good() {
        ViewProgress progress = processing.progress();
        processing.start();
        await(progress::caughtUp);
        processing.append(4);
        await(() -> progress.positions().containsValue(3L));
        assertThat(progress.shows(3)).isFalse();
        assertThat(progress.caughtUp()).isTrue();
    }

    @Test
    void whoever_asks_for_a_position_waits_until_every_view_shows_it() {
        processing.start();
        ViewProgress progress = processing.progress();
        processing.append(4);
        Thread.ofVirtual().start(() -> {
            await(() -> progress.positions().containsValue(3L));
            processing.letTheSlowOneOn();
        });
        assertThat(new CaughtUpQueries(progress).answer(new CaughtUp(3))).isTrue();
        assertThat(progress.shows(3)).isTrue();
    }

    @Test
    void whoever_asks_for_a_position_beyond_the_log_is_told_no_after_five_seconds() {
        processing.start();
        long since = System.nanoTime();
        assertThat(new CaughtUpQueries(processing.progress()).answer(new CaughtUp(99)))
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
    }

    @Test
    void waiting_ends_when_it_is_interrupted_and_leaves_the_mark() {
        Thread.currentThread().interrupt();
        assertThat(new CaughtUpQueries(processing.progress()).answer(new CaughtUp(99)))
                .isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    private ViewProgress withEvents(int number) {
        processing.close();
        processing = new Processing(number);
        return processing.progress();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
