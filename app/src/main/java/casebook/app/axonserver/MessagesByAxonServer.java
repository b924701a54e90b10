package casebook.app.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Commands and queries by Axon Server. Of an exception only its words and its details cross between processes; so what senders tell
 * apart is said in the details, and told apart again on the other side.
 */
class MessagesByAxonServer {

    @Bean
    @Primary
    AxonServerCommandBus axonServerCommandBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            @Qualifier("localSegment") CommandBus handlers,
            Serializer serializer,
            RoutingStrategy routing) {
        return AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(new FailuresWithDetails(handlers))
                .serializer(serializer)
                .routingStrategy(routing)
                .build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, RetryScheduler again) {
        return new CommandsFromHere(bus, again);
    }

    @Bean
    QueryGateway queryGateway(QueryBus bus) {
        return new QueriesFromHere(bus);
    }
}
