package casebook.app.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import casebook.query.progress.ViewProgress;
import casebook.query.store.Shapes;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Clears away views of an earlier shape once those of today show the whole log and no process is at work on the earlier ones; until then
 * a Casebook of the earlier code can go on serving them. Says in the log how far the making is.
 */
final class EarlierShapes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierShapes.class);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final int LOOK_AGAIN_SECONDS = 10;

    private final OutsideMongo mongo;
    private final Shapes shapes;
    private final ViewProgress progress;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("earlier-shapes").factory());
    private Set<String> withoutPlace = Set.of();

    EarlierShapes(OutsideMongo mongo, Shapes shapes, ViewProgress progress, Clock clock) {
        this.mongo = mongo;
        this.shapes = shapes;
        this.progress = progress;
        this.clock = clock;
    }

    // what goes wrong is told at each look
    @SuppressWarnings("FutureReturnValueIgnored")
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        executor.scheduleWithFixedDelay(this::look, 0, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private void look() {
        try {
            if (!progress.caughtUp()) {
                LOG.info("The views are being made: they show {} % of the log", Math.round(progress.percentage()));
            } else if (mongo.answers()) {
                clearAway();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Views of an earlier shape could not be cleared away: {}",
                    e.getClass().getName());
        }
    }

    /** A collection goes at the second look that finds no place for it: whoever has begun on it may not have written its place yet. */
    void clearAway() {
        MongoCollection<Document> places = mongo.views().getCollection(PlacesOfViews.COLLECTION);
        for (String earlier : earlier(places.distinct("processorName", String.class))) {
            places.deleteMany(and(eq("processorName", earlier), leftAlone()));
        }
        Set<String> alive = new HashSet<>(earlier(places.distinct("processorName", String.class)));
        Set<String> orphans = earlier(mongo.views().listCollectionNames());
        orphans.removeIf(collection -> alive.contains(shapes.viewOf(collection)));
        for (String orphan : orphans) {
            if (withoutPlace.contains(orphan)) {
                mongo.views().getCollection(orphan).drop();
                LOG.info("A view of an earlier shape was cleared away: {}", orphan);
            }
        }
        withoutPlace = orphans;
        clearQueues(alive);
    }

    private void clearQueues(Set<String> alive) {
        MongoCollection<Document> setAside = mongo.views().getCollection(QueuesBesideViews.COLLECTION);
        Set<String> over = earlier(setAside.distinct(QueuesBesideViews.VIEW, String.class));
        over.removeAll(alive);
        setAside.deleteMany(in(QueuesBesideViews.VIEW, over));
    }

    private Bson leftAlone() {
        return or(
                eq("owner", null),
                lt("timestamp", clock.instant().minus(LEFT_ALONE).toEpochMilli()));
    }

    private Set<String> earlier(Iterable<String> names) {
        Set<String> earlier = new HashSet<>();
        names.forEach(name -> {
            if (shapes.isEarlier(name)) {
                earlier.add(name);
            }
        });
        return earlier;
    }
}
