package casebook.command.people;

import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonsMerged;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The merges as the log has them: what was read before is kept, and what came since is read each time. */
@Component
final class StoredMerges implements MergedPeople {

    private final EventStore store;
    private volatile Map<UUID, UUID> known = Map.of();

    StoredMerges(EventStore store) {
        this.store = store;
    }

    /** Each event is one merge, and nobody is merged twice: the size is the place in the stream. */
    @Override
    public Map<UUID, UUID> intoByDuplicate() {
        Map<UUID, UUID> before = known;
        DomainEventStream since = store.readEvents(MergePersons.MERGES, before.size());
        if (!since.hasNext()) {
            return before;
        }
        Map<UUID, UUID> now = new HashMap<>(before);
        since.forEachRemaining(message -> {
            PersonsMerged merged = (PersonsMerged) message.getPayload();
            now.put(merged.personId(), merged.into());
        });
        known = Map.copyOf(now);
        return known;
    }
}
