package casebook.app.axon;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
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

    /**
     * A tracking processor is woken by each append. Axon's pooled one looks at this event store twice a second, and whoever writes
     * waits for the views.
     */
    private static void configure(EventProcessingConfigurer processing) {
        processing
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(axon -> settings())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE);
    }

    /** What was recorded before this start arrives as a replay, so that a reaction with an outside effect is not repeated. */
    private static TrackingEventProcessorConfiguration settings() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andInitialTrackingToken(log -> ReplayToken.createReplayToken(log.createHeadToken()));
    }
}
