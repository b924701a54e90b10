package casebook.app.axon;

import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import java.security.SecureRandom;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The command bus of this process, and what an event inherits from its command. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Messages {
    /**
     * A refusal is recorded in the same transaction that the refused command failed in, so it does not roll back; anything else
     * does. Handler interceptors that are beans, like the one that records refusals, Axon adds by itself.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            TransactionManager transactions, Configuration axon, DuplicateCommandHandlerResolver duplicates) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(thrown -> !(thrown instanceof Refused))
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    TriedAgain triedAgain(SecureRandom random) {
        return new TriedAgain(random);
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider trace() {
        return new SimpleCorrelationDataProvider(
                Trace.ACTOR, Trace.ROLE, Trace.ON_BEHALF_OF, Trace.CHANNEL, Trace.REQUEST, Trace.DIGEST);
    }
}
