package casebook.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.CaughtUp;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process in which no view's processor is at work, since another process has them all. */
@Timeout(60)
class KeptPlacesTest {

    private final Processing processing = new Processing(4);
    private final Elsewhere elsewhere = new Elsewhere();
    private final ViewProgress progress = processing.progress(elsewhere);

    @AfterEach
    void close() {
        processing.close();
    }

    @Test
    void views_that_another_process_moves_stand_where_it_has_kept() {
        elsewhere.stands("quick", 3);
        elsewhere.stands("slow", 1);
        assertThat(progress.positions()).containsEntry("quick", 3L).containsEntry("slow", 1L);
        assertThat(progress.shown()).isEqualTo(1);
        assertThat(progress.caughtUp()).isFalse();
        elsewhere.stands("slow", 3);
        assertThat(progress.caughtUp()).isTrue();
    }

    @Test
    void whoever_has_written_waits_for_the_other_process() {
        elsewhere.stands("quick", 3);
        elsewhere.stands("slow", 3);
        assertThat(new CaughtUpQueries(progress).answer(new CaughtUp(3))).isTrue();
    }

    @Test
    void nobody_waits_for_views_that_cannot_be_reached() {
        elsewhere.reach = false;
        long since = System.nanoTime();
        assertThat(new CaughtUpQueries(progress).answer(new CaughtUp(3))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_view_that_cannot_be_asked_any_more_is_still_as_far_as_it_was() {
        elsewhere.stands("quick", 3);
        elsewhere.stands("slow", 2);
        assertThat(progress.shown()).isEqualTo(2);
        elsewhere.places.clear();
        assertThat(progress.shown()).isEqualTo(2);
    }

    private static final class Elsewhere implements KeptPlaces {
        private final Map<String, TrackingToken> places = new ConcurrentHashMap<>();
        private boolean reach = true;

        void stands(String view, long at) {
            places.put(view, new GlobalSequenceTrackingToken(at));
        }

        @Override
        public Optional<TrackingToken> of(String view) {
            return Optional.ofNullable(places.get(view));
        }

        @Override
        public boolean withinReach() {
            return reach;
        }
    }
}
