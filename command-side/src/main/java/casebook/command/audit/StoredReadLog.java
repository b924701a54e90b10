package casebook.command.audit;

import casebook.command.incident.ReadLog;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Trace;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads on from where it stopped to the head of the log, each time it is asked: a panel is never appointed on a view that lags
 * behind. The first question after a start reads the whole log once.
 */
@Component
final class StoredReadLog implements ReadLog {

    private final ReadingOn log;
    private final Map<IncidentId, Map<String, Instant>> firstReads = new HashMap<>();

    StoredReadLog(EventStore store) {
        this.log = new ReadingOn(store);
    }

    @Override
    public synchronized Map<String, Instant> readersOf(IncidentId incident) {
        log.toTheHead(this::take);
        return Map.copyOf(firstReads.getOrDefault(incident, Map.of()));
    }

    private void take(TrackedEventMessage<?> message) {
        if (message.getPayloadType() == ConfidentialRead.class
                && message.getPayload() instanceof ConfidentialRead read
                && read.incidentId() != null
                && read.what().tellsOfTheCase()) {
            firstReads
                    .computeIfAbsent(read.incidentId(), incident -> new HashMap<>())
                    .putIfAbsent(String.valueOf(message.getMetaData().get(Trace.ACTOR)), message.getTimestamp());
        }
    }
}
