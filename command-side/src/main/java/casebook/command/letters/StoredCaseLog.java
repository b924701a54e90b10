package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the case's own stream, so that a letter never rests on a view that lags behind. */
@Component
final class StoredCaseLog implements CaseLog {

    private final EventStore store;

    StoredCaseLog(EventStore store) {
        this.store = store;
    }

    @Override
    public List<Entry> entries(IncidentId incident) {
        return store.readEvents(incident.toString())
                .asStream()
                .<Entry>map(StoredCaseLog::entry)
                .toList();
    }

    private static Entry entry(DomainEventMessage<?> message) {
        return new Entry(
                (IncidentEvent) message.getPayload(),
                Acting.in(message.getMetaData()).orElse(null));
    }
}
