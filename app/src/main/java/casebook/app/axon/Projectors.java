package casebook.app.axon;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
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

    // a place that is kept for other processes is no older than this, and a view that another let go of is taken as
    // soon
    private static final int LOOK_MILLIS = 100;
    private static final int CLAIM_SECONDS = 2;

    @Bean
    ConfigurerModule projectorsFollowTheLog() {
        return configurer -> configure(configurer.eventProcessing());
    }

    /**
     * A tracking processor is woken by each append. Axon's pooled one looks at this event store twice a second, and whoever writes
     * waits for the views. It holds no transaction of the event store: one that waits for its view must keep nobody from recording.
     */
    private static void configure(EventProcessingConfigurer processing) {
        processing
                .usingTrackingEventProcessors()
                .registerDefaultTransactionManager(axon -> NoTransactionManager.INSTANCE)
                .registerTrackingEventProcessorConfiguration(axon -> settings())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE);
    }

    /** What was recorded before this start arrives as a replay, so that a reaction with an outside effect is not repeated. */
    private static TrackingEventProcessorConfiguration settings() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andEventAvailabilityTimeout(LOOK_MILLIS, TimeUnit.MILLISECONDS)
                .andTokenClaimInterval(CLAIM_SECONDS, TimeUnit.SECONDS)
                .andInitialTrackingToken(log -> ReplayToken.createReplayToken(log.createHeadToken()));
    }
}
