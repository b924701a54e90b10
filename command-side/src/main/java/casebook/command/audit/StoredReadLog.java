package casebook.command.audit;

import casebook.command.incident.ReadLog;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Trace;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads on from where it stopped to the head of the log, each time it is asked: a panel is never appointed on a view that lags
 * behind. The first question after a start reads the whole log once.
 */
@Component
final class StoredReadLog implements ReadLog {

    private static final int PATIENCE_SECONDS = 30;
    private static final long BEFORE_ALL = -1;

    private final EventStore store;
    private final Map<IncidentId, Map<String, Instant>> firstReads = new HashMap<>();
    private @Nullable TrackingToken readTo;

    StoredReadLog(EventStore store) {
        this.store = store;
    }

    @Override
    public synchronized Map<String, Instant> readersOf(IncidentId incident) {
        readOnTo(position(store.createHeadToken()));
        return Map.copyOf(firstReads.getOrDefault(incident, Map.of()));
    }

    private void readOnTo(long head) {
        try (BlockingStream<TrackedEventMessage<?>> log = store.openStream(readTo)) {
            // what was committed late lies before the head, and comes after it
            while (position(readTo) < head || log.hasNextAvailable()) {
                take(next(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the read log", e);
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> log) throws InterruptedException {
        if (!log.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The log could not be read to its end");
        }
        return log.nextAvailable();
    }

    private void take(TrackedEventMessage<?> message) {
        readTo = message.trackingToken();
        if (message.getPayloadType() == ConfidentialRead.class
                && message.getPayload() instanceof ConfidentialRead read
                && read.incidentId() != null
                && read.what().tellsOfTheCase()) {
            firstReads
                    .computeIfAbsent(read.incidentId(), incident -> new HashMap<>())
                    .putIfAbsent(String.valueOf(message.getMetaData().get(Trace.ACTOR)), message.getTimestamp());
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? BEFORE_ALL : token.position().orElse(BEFORE_ALL);
    }
}
