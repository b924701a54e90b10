package casebook.app.axonserver;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInFolder;
import casebook.app.kept.KeptInMongo;
import casebook.shared.seal.Keyring;
import casebook.web.problem.StoreFaults;
import java.time.Clock;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The events of a school or trust that runs Axon Server, which carries commands and queries between processes as well. */
@ConditionalOnProperty(name = "casebook.events", havingValue = EventsInAxonServer.NAME)
@Import(MessagesByAxonServer.class)
public class EventsInAxonServer {

    /** What {@code casebook.events} is called then. */
    public static final String NAME = "axonserver";

    @Bean
    AxonServerLog storedEvents(AxonServerConnectionManager connections, Serializer serializer) {
        return new AxonServerLog(connections, new Entries(serializer));
    }

    @Bean
    LastFailure lastFailureOfAxonServer() {
        return new LastFailure();
    }

    /** What a unit of work records is one transaction of Axon Server's own; there is no other database to take part in it. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    @KeptInFolder
    KnownBeginning knownInFolder(DataFolder data) {
        return new KnownInFolder(data);
    }

    @Bean
    @KeptInMongo
    KnownBeginning knownInMongo(KeptDatabase kept) {
        return new KnownInMongo(kept);
    }

    /** Before anything is recorded or read: that it answers, and that it is this school's. After the keys, which belong to it. */
    @Bean
    AxonServerAtStart axonServerAtStart(
            AxonServerConnectionManager connections,
            AxonServerLog log,
            KnownBeginning known,
            LastFailure failure,
            Keyring keyring) {
        AxonServerAtStart atStart = new AxonServerAtStart(new WithinReach(connections, log, failure), known);
        atStart.check();
        return atStart;
    }

    @Bean
    @Qualifier("eventStore")
    EventsByAxonServer eventBus(
            AxonServerAtStart checked,
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            Clock clock) {
        // as for the store in this process
        GenericEventMessage.clock = clock;
        return EventsByAxonServer.of(AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll())
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList())));
    }

    @Bean
    StoreFaults thatAxonServerIsAway() {
        return Outage::isIn;
    }

    @Bean
    AxonServerHealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealthIndicator(connections);
    }
}
