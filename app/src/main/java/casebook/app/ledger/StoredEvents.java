package casebook.app.ledger;

import casebook.shared.log.Leaf;
import java.util.List;
import java.util.Optional;

/** The stored events as they lie in the store: in its own order, counted from 0, by their bytes. */
public interface StoredEvents {

    /** The next ones from that place on, at most so many; up to a gap, and {@link LogBroken} at it. */
    List<Leaf> from(long place, int most);

    /** The last one, if there is any. */
    Optional<Leaf> newest();

    /** The one at that place. */
    default Optional<Leaf> at(long place) {
        return from(place, 1).stream().findFirst();
    }
}
