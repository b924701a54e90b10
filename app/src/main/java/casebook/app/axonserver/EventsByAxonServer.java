package casebook.app.axonserver;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * Axon's own reads a whole stream without what the same unit of work has just added to it, and letters are called for by exactly that;
 * from its first entry on it reads both. There are no snapshots to begin with.
 */
final class EventsByAxonServer extends AxonServerEventStore {

    private EventsByAxonServer(Builder settings) {
        super(settings);
    }

    /** By the engine that Axon builds from these settings. */
    static EventsByAxonServer of(Builder settings) {
        settings.build();
        return new EventsByAxonServer(settings);
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return readEvents(stream, 0);
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return new WhileItAnswers(Outage.told(() -> super.readEvents(stream, first)));
    }
}
