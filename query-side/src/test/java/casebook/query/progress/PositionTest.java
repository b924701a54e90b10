package casebook.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void no_token_is_before_the_first_event() {
        assertThat(Position.of(null)).isEqualTo(Position.BEFORE_ALL);
    }

    @Test
    void a_replay_that_has_read_nothing_is_before_the_first_event() {
        TrackingToken replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7));
        assertThat(Position.of(replay)).isEqualTo(Position.BEFORE_ALL);
        assertThat(Position.covers(replay, 0)).isFalse();
    }

    @Test
    void a_replay_is_where_it_has_read_to() {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(3));
        assertThat(Position.of(replay)).isEqualTo(3);
    }

    @Test
    void an_event_still_to_be_committed_is_not_covered_by_what_follows_it() {
        TrackingToken token = GapAwareTrackingToken.newInstance(9, List.of(8L));
        assertThat(Position.covers(token, 8)).isFalse();
        assertThat(Position.covers(token, 9)).isTrue();
        assertThat(Position.covers(token, 10)).isFalse();
    }
}
