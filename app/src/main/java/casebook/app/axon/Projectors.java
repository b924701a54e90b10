package casebook.app.axon;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How every group of event handlers runs: in the log's order, from its first event, and stopping at one it cannot handle. */
@Configuration(proxyBeanMethods = false)
class Projectors {

    private static final int BATCH = 100;

    @Bean
    ConfigurerModule projectorsFollowTheLog() {
        return configurer -> configure(configurer.eventProcessing());
    }

    private static void configure(EventProcessingConfigurer processing) {
        processing
                .usingPooledStreamingEventProcessors((axon, processor) -> settings(processor))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE);
    }

    /** What was recorded before this start arrives as a replay, so that a reaction with an outside effect is not repeated. */
    private static PooledStreamingEventProcessor.Builder settings(PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .initialToken(log -> ReplayToken.createReplayToken(log.createHeadToken()));
    }
}
