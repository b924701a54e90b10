package casebook.app.axonserver;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** A stream that says so when its server goes away. */
record WhileItAnswers(DomainEventStream stream) implements DomainEventStream {

    @Override
    public DomainEventMessage<?> peek() {
        return Outage.told(stream::peek);
    }

    @Override
    public boolean hasNext() {
        return Outage.told(stream::hasNext);
    }

    @Override
    public DomainEventMessage<?> next() {
        return Outage.told(stream::next);
    }

    @Override
    public @Nullable Long getLastSequenceNumber() {
        return stream.getLastSequenceNumber();
    }
}
