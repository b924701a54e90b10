package casebook.app.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Appends by the engine that may write; every read, in a transaction or not, by the one that cannot. */
record OneWriterManyReaders(EventStorageEngine writer, EventStorageEngine reader) implements EventStorageEngine {

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        writer.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        writer.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return reader.readEvents(after, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long from) {
        return reader.readEvents(aggregate, from);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return reader.readSnapshot(aggregate);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return reader.lastSequenceNumberFor(aggregate);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return reader.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return reader.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant at) {
        return reader.createTokenAt(at);
    }
}
