package casebook.app.jdbc;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The event store over an SQL database, and with it the bus that wakes who follows the log. */
public class StoreOfThisProcess {

    /** Axon stamps events with a clock of its own, which can only be replaced for the whole process. */
    @Bean
    @Qualifier("eventStore")
    EmbeddedEventStore eventBus(EventStorageEngine engine, Clock clock) {
        GenericEventMessage.clock = clock;
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
