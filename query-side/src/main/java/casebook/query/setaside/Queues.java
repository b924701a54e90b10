package casebook.query.setaside;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where each view keeps what it has set aside: it lives as long as the view does. */
@FunctionalInterface
public interface Queues {

    /** A view that cannot show entries of more cases than this has more than an odd entry against it: it stops, and says so. */
    int MOST_CASES = 100;

    /** For views that are made again at every start. */
    Queues IN_MEMORY = view -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
            .maxSequences(MOST_CASES)
            .build();

    /** The queue of a view, by its name. */
    SequencedDeadLetterQueue<EventMessage<?>> of(String view);

    /** Whether they can be reached at all; while they cannot, nothing is set aside. */
    default boolean withinReach() {
        return true;
    }
}
