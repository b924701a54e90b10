package casebook.app.axon;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The event store over an SQL database, and the gateway to commands that are handled in this process. */
public class MessagesOfThisProcess {
    private static final long LOOK_AGAIN_MILLIS = 100;

    /**
     * Axon stamps events with a clock of its own, which can only be replaced for the whole process. What this process writes it knows at
     * once; for what others write it has to look.
     */
    @Bean
    @Qualifier("eventStore")
    EmbeddedEventStore eventBus(EventStorageEngine engine, Clock clock) {
        GenericEventMessage.clock = clock;
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(LOOK_AGAIN_MILLIS)
                .build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, RetryScheduler triedAgain) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(triedAgain)
                .build();
    }
}
