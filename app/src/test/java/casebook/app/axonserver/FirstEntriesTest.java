package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstEntriesTest {

    private final Grown log = new Grown(new ArrayList<>());

    @Test
    void what_follows_while_they_are_read_is_not_among_them() {
        log.grows("a", "b");
        FirstEntries first = new FirstEntries(2, log);
        log.grows("c");

        assertThat(first.from(0, 10)).extracting(Leaf::eventId).containsExactly("a", "b");
        assertThat(first.from(1, 1)).extracting(Leaf::eventId).containsExactly("b");
        assertThat(first.from(2, 10)).isEmpty();
        assertThat(first.newest()).map(Leaf::eventId).contains("b");
    }

    @Test
    void none_is_none_even_where_one_follows() {
        FirstEntries none = new FirstEntries(0, log);
        log.grows("a");

        assertThat(none.newest()).isEmpty();
        assertThat(none.at(0)).isEmpty();
    }

    private record Grown(List<Leaf> leaves) implements StoredEvents {

        void grows(String... events) {
            for (String event : events) {
                leaves.add(new Leaf(
                        null, event, 0, event, "", "Something", null, ByteBuffer.allocate(0), ByteBuffer.allocate(0)));
            }
        }

        @Override
        public List<Leaf> from(long place, int most) {
            return leaves.stream().skip(place).limit(most).toList();
        }

        @Override
        public Optional<Leaf> newest() {
            return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.getLast());
        }
    }
}
