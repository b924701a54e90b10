package casebook.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class EntryNumberTest {

    @Test
    void the_log_of_a_database_begins_at_1_and_that_of_axon_server_at_0() {
        assertThat(EntryNumber.of(GapAwareTrackingToken.newInstance(1, List.of())))
                .isZero();
        assertThat(EntryNumber.of(new GlobalSequenceTrackingToken(0))).isZero();
    }

    @Test
    void what_has_no_place_says_so() {
        assertThat(EntryNumber.of((TrackingToken) null)).isEqualTo(-1);
    }
}
