package casebook.app.mongo;

import casebook.app.start.StartRefused;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;

/**
 * Refuses a start on views of another log, or of a log that went on longer than this one: they would show what is not on record, and
 * leave out what is.
 */
final class ViewsOfThisLog {
    private static final String COLLECTION = "log";
    private static final String FIRST = "first";
    private static final long BEFORE_ALL = -1;

    private final OutsideMongo mongo;
    private final EventStore log;

    ViewsOfThisLog(OutsideMongo mongo, EventStore log) {
        this.mongo = mongo;
        this.log = log;
    }

    /** The places are read before the head is asked for: others may be recording. */
    void check(Stream<TrackingToken> places) {
        long furthest = places.mapToLong(place -> place.position().orElse(BEFORE_ALL))
                .max()
                .orElse(BEFORE_ALL);
        if (furthest > head()) {
            throw refused("show more than is on record");
        }
        if (head() > BEFORE_ALL) {
            checkFirst(first());
        }
    }

    private String first() {
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            return events.nextAvailable().getIdentifier();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the log", e);
        }
    }

    private void checkFirst(String first) {
        MongoCollection<Document> kept = mongo.views().getCollection(COLLECTION);
        kept.updateOne(Filters.eq(COLLECTION), Updates.setOnInsert(FIRST, first), new UpdateOptions().upsert(true));
        Document found = kept.find(Filters.eq(COLLECTION)).first();
        if (found == null || !first.equals(found.getString(FIRST))) {
            throw refused("are of another log");
        }
    }

    private long head() {
        return Optional.ofNullable(log.createHeadToken())
                .map(token -> token.position().orElse(BEFORE_ALL))
                .orElse(BEFORE_ALL);
    }

    private static StartRefused refused(String why) {
        return new StartRefused(
                "The views in casebook.mongodb.views-database " + why + ".",
                "If the events are the right ones, as after a backup was restored, drop that database: the views are made again. If not, give this Casebook a database of its own.");
    }
}
