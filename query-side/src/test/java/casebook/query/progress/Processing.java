package casebook.query.progress;

import casebook.query.store.Projector;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's real processors over a log in memory, with a quick view and one that waits to be let on, event by event. */
final class Processing implements AutoCloseable {

    private final Semaphore letOn = new Semaphore(0);
    private final List<Projector> views = List.of(new Quick(), new Slow());
    private final Configuration configuration;

    Processing(int eventsAlreadyThere) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(axon -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine());
        processing(configurer.eventProcessing());
        configuration = configurer.buildConfiguration();
        append(eventsAlreadyThere);
    }

    void start() {
        configuration.start();
    }

    ViewProgress progress() {
        return progress(KeptPlaces.NONE);
    }

    ViewProgress progress(KeptPlaces kept) {
        return new ViewProgress(configuration.eventProcessingConfiguration(), log(), views, Optional.of(kept));
    }

    void append(int events) {
        IntStream.range(0, events)
                .mapToObj(number -> number % 2 == 0 ? "of interest" : (Object) number)
                .forEach(event -> log().publish(new GenericEventMessage<>(event)));
    }

    void letTheSlowOneOn() {
        letOn.release(Integer.MAX_VALUE / 2);
    }

    @Override
    public void close() {
        letTheSlowOneOn();
        configuration.shutdown();
    }

    private void processing(EventProcessingConfigurer processing) {
        processing.usingTrackingEventProcessors();
        processing.registerTokenStore(axon -> new InMemoryTokenStore());
        views.forEach(view -> processing.registerEventHandler(axon -> view));
    }

    private EventStore log() {
        return configuration.eventStore();
    }

    @ProcessingGroup("quick")
    static final class Quick implements Projector {
        @EventHandler
        void on(String event) {}
    }

    @ProcessingGroup("slow")
    final class Slow implements Projector {
        @EventHandler
        void on(String event) throws InterruptedException {
            letOn.acquire();
        }
    }
}
