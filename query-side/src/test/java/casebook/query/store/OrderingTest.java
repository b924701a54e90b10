package casebook.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {

    private static final Ordering OLDEST_FIRST = Ordering.by("entry", "_id");

    /** Said by itself, so that an index is entered there and nothing has to be sorted. */
    @Test
    void what_lies_beyond_is_bound_by_the_first_field() {
        assertThat(beyond(OLDEST_FIRST)).startsWith("{\"$and\": [{\"entry\": {\"$gte\": 7}}, {\"$or\": [");
        assertThat(beyond(OLDEST_FIRST.turned(true))).startsWith("{\"$and\": [{\"entry\": {\"$lte\": 7}}, {\"$or\": [");
    }

    @Test
    void without_a_place_nothing_is_left_out() {
        assertThat(OLDEST_FIRST.beyond(List.of()).toBsonDocument().toJson()).isEqualTo("{}");
    }

    private static String beyond(Ordering order) {
        return order.beyond(List.of(7, "a")).toBsonDocument().toJson();
    }
}
