package casebook.query;

import casebook.query.store.Projector;
import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.school.Arrangements;
import casebook.shared.school.LateEntries;
import casebook.shared.school.SchoolArrangements;
import casebook.shared.seal.KeyedDigest;
import casebook.shared.seal.Keyring;
import casebook.shared.seal.Seal;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.stereotype.Component;

/** All views on a database of their own, fed by hand and asked by query. */
final class Views implements AutoCloseable {

    private final InMemoryKeyring keyring = new InMemoryKeyring();
    private final Seal seal = new Seal(keyring, new FixedRandom(1));
    private final Log log = new Log(seal);
    private final Questions questions = new Questions();
    private final Mongo.Opened mongo;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private List<AnnotationEventHandlerAdapter> projectors = List.of();

    private Views(Mongo mongo) {
        this.mongo = mongo.open();
    }

    static Views on(Mongo mongo) {
        Views views = new Views(mongo);
        views.start();
        return views;
    }

    Keyring keyring() {
        return keyring;
    }

    Seal seal() {
        return seal;
    }

    MongoDatabase database() {
        return mongo.database();
    }

    List<BsonDocument> sent() {
        return mongo.sent().queries();
    }

    /** The plan by which the server would answer a query that was sent. */
    String explain(BsonDocument query) {
        return database()
                .runCommand(new BsonDocument("explain", query).append("verbosity", new BsonString("queryPlanner")))
                .toJson();
    }

    Views recorded(Object... events) {
        for (Object event : events) {
            recordedAt(Log.friday().plusSeconds(60L * log.messages().size()), event);
        }
        return this;
    }

    Views recordedAt(Instant at, Object event) {
        return recordedWith(at, Log.byTheHead(), event);
    }

    Views recordedWith(Instant at, Map<String, ?> metaData, Object event) {
        project(log.append(event, at, metaData));
        return this;
    }

    void recordedLate(Object event) {
        project(log.appendLate(event, Log.friday(), Log.byTheHead()));
    }

    void projectAgain() {
        projectAgainFrom(0);
    }

    void projectAgainFrom(int position) {
        log.messages().stream().skip(position).forEach(this::project);
    }

    Set<Class<?>> neverAsked() {
        return questions.neverAsked();
    }

    <R> R ask(Object query, Class<R> answer) {
        return questions.ask(query, answer);
    }

    <R> Optional<R> find(Object query, Class<R> answer) {
        return questions.find(query, answer);
    }

    <R> SubscriptionQueryResult<Optional<R>, R> follow(Object query, Class<R> answer) {
        return questions.follow(query, answer);
    }

    Map<String, List<Document>> documents() {
        Map<String, List<Document>> all = new TreeMap<>();
        for (String name : database().listCollectionNames()) {
            all.put(
                    name,
                    database()
                            .getCollection(name)
                            .find()
                            .sort(new Document("_id", 1))
                            .into(new ArrayList<>()));
        }
        return all;
    }

    @Override
    public void close() {
        context.close();
        mongo.close();
    }

    private void start() {
        context.registerBean(Seal.class, () -> seal);
        context.registerBean(KeyedDigest.class, () -> new KeyedDigest(new SecretKeySpec(new byte[32], "HmacSHA256")));
        context.registerBean(Clock.class, () -> Clock.fixed(Log.friday(), ZoneOffset.UTC));
        context.registerBean(SchoolArrangements.class, SchoolArrangements::usual);
        context.registerBean(LateEntries.class, LateEntries::usual);
        context.registerBean(Arrangements.class, () -> SchoolArrangements::usual);
        context.registerBean(MongoDatabase.class, mongo::database);
        context.registerBean(EventProcessingConfiguration.class, Views::nothingProcessed);
        context.registerBean(EmbeddedEventStore.class, Views::emptyStore);
        context.registerBean(QueryUpdateEmitter.class, questions::updates);
        context.register(QuerySide.class);
        context.refresh();
        context.getBeansWithAnnotation(Component.class).values().forEach(questions::answeredBy);
        projectors = context.getBeansOfType(Projector.class).values().stream()
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    private static EventProcessingConfiguration nothingProcessed() {
        Configurer axon = DefaultConfigurer.defaultConfiguration();
        axon.eventProcessing();
        return axon.buildConfiguration().eventProcessingConfiguration();
    }

    private static EmbeddedEventStore emptyStore() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }

    private void project(TrackedEventMessage<?> message) {
        projectors.forEach(projector -> handle(projector, message));
    }

    private static void handle(AnnotationEventHandlerAdapter projector, TrackedEventMessage<?> message) {
        try {
            projector.handle(message);
        } catch (Exception e) {
            throw new AssertionError("A projector failed", e);
        }
    }
}
