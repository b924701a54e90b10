package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.query.progress.KeptPlaces;
import casebook.query.store.Shapes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Several processes that move the same view along one log, with their places in MongoDB's own engine. */
class SharedViewsTest {

    private static final String VIEW = "tried";
    private static final Shapes SHAPES = Shapes.today();

    private final OutsideMongo mongo = RealMongo.there().open();
    private final Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(
                    mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.axonframework.")
                            .build()))
            .build();
    private final EventStorageEngine log = new InMemoryEventStorageEngine();
    private final KeptPlaces kept = new PlacesAsKept(mongo, serializer, SHAPES);

    @AfterEach
    void drop() {
        mongo.views().drop();
        mongo.close();
    }

    @Test
    void one_is_at_work_and_the_other_knows_how_far_it_is() {
        try (Node first = new Node();
                Node second = new Node()) {
            first.start();
            first.append(3);
            await().until(() -> place() == 2);
            second.start();
            second.append(2);
            await().until(() -> place() == 4);
            assertThat(first.seen).hasSize(5);
            assertThat(second.seen).isEmpty();
        }
    }

    @Test
    void what_one_lets_go_of_the_other_takes_and_goes_on_behind_it() {
        try (Node second = new Node()) {
            try (Node first = new Node()) {
                first.start();
                first.append(3);
                await().until(() -> place() == 2);
                second.start();
            }
            second.append(1);
            await().atMost(Duration.ofSeconds(20)).until(() -> place() == 3);
            assertThat(second.seen).containsExactly("event 3");
        }
    }

    @Test
    void what_one_died_with_the_other_takes_once_its_claim_has_lapsed() {
        try (Node second = new Node()) {
            try (Node first = new Node()) {
                first.start();
                first.append(3);
                await().until(() -> place() == 2);
            }
            claimedBySomebodyDead();
            second.start();
            second.append(1);
            await().during(Duration.ofSeconds(3)).until(() -> second.seen.isEmpty());
            await().atMost(Duration.ofSeconds(30)).until(() -> place() == 3);
            assertThat(second.seen).containsExactly("event 3");
        }
    }

    private void claimedBySomebodyDead() {
        mongo.views()
                .getCollection(PlacesOfViews.COLLECTION)
                .updateOne(
                        new Document("processorName", SHAPES.named(VIEW)),
                        new Document(
                                "$set", new Document("owner", "dead").append("timestamp", System.currentTimeMillis())));
    }

    private long place() {
        return kept.of(VIEW).map(place -> place.position().orElse(-1)).orElse(-1L);
    }

    @ProcessingGroup(VIEW)
    final class Node implements AutoCloseable {
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private final Configuration axon;

        Node() {
            Configurer configurer = DefaultConfigurer.defaultConfiguration()
                    .configureSerializer(c -> serializer)
                    .configureEventStore(c -> EmbeddedEventStore.builder()
                            .storageEngine(log)
                            .fetchDelay(100)
                            .build());
            configurer
                    .eventProcessing()
                    .usingTrackingEventProcessors()
                    .assignProcessingGroup(SHAPES::named)
                    .registerTrackingEventProcessorConfiguration(
                            c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                    .andEventAvailabilityTimeout(100, TimeUnit.MILLISECONDS)
                                    .andTokenClaimInterval(1, TimeUnit.SECONDS))
                    .registerTokenStore(c -> PlacesOfViews.in(mongo.views(), serializer, UUID.randomUUID()))
                    .registerEventHandler(c -> this);
            axon = configurer.buildConfiguration();
        }

        void start() {
            axon.start();
        }

        void append(int events) {
            long before = log.createHeadToken() == null
                    ? 0
                    : 1 + log.createHeadToken().position().orElse(-1);
            for (long number = before; number < before + events; number++) {
                axon.eventStore().publish(new GenericEventMessage<>("event " + number));
            }
        }

        @EventHandler
        void on(String event) {
            seen.add(event);
        }

        @Override
        public void close() {
            axon.shutdown();
        }
    }
}
