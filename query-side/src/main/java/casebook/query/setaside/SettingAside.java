package casebook.query.setaside;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives each view a queue for what it cannot show. Everything else that follows the log stops where it fails, as before. */
@Configuration(proxyBeanMethods = false)
class SettingAside {

    @Bean
    ConfigurerModule whatCannotBeShownIsSetAside(
            ViewNames views, ObjectProvider<Queues> queues, ObjectProvider<WhatIsSetAside> policy) {
        return configurer -> views.all().forEach(view -> configure(view, configurer.eventProcessing(), queues, policy));
    }

    /** The cache spares the queue a question for each entry of a case that never was in it. */
    private static void configure(
            String view,
            EventProcessingConfigurer processing,
            ObjectProvider<Queues> queues,
            ObjectProvider<WhatIsSetAside> policy) {
        processing
                .registerSequencingPolicy(view, axon -> Cases::inOrder)
                .registerDeadLetterQueue(
                        view,
                        axon -> queues.getIfAvailable(() -> Queues.IN_MEMORY).of(view))
                .registerDeadLetterPolicy(
                        view, axon -> (letter, fault) -> policy.getObject().decide(view, letter.message(), fault))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        view, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
    }
}
