package casebook.app.axonserver;

import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Leaf;
import java.util.List;
import java.util.Optional;

/** So many of a log's entries, however many follow while they are read. */
record FirstEntries(long count, StoredEvents log) implements StoredEvents {

    @Override
    public List<Leaf> from(long place, int most) {
        return place >= count ? List.of() : log.from(place, Math.toIntExact(Math.min(most, count - place)));
    }

    @Override
    public Optional<Leaf> newest() {
        return count == 0 ? Optional.empty() : log.at(count - 1);
    }
}
