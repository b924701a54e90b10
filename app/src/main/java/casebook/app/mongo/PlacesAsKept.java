package casebook.app.mongo;

import casebook.query.progress.KeptPlaces;
import casebook.query.store.Shapes;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/** The places of all views as they were kept a moment ago. While they cannot be read, as they were when they last could. */
final class PlacesAsKept implements KeptPlaces {
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final OutsideMongo mongo;
    private final Serializer serializer;
    private final Shapes shapes;
    private Map<String, TrackingToken> places = Map.of();
    private long read = System.nanoTime() - A_MOMENT.toNanos();

    PlacesAsKept(OutsideMongo mongo, Serializer serializer, Shapes shapes) {
        this.mongo = mongo;
        this.serializer = serializer;
        this.shapes = shapes;
    }

    @Override
    public Optional<TrackingToken> of(String view) {
        return Optional.ofNullable(fresh().get(shapes.named(view)));
    }

    @Override
    public boolean withinReach() {
        return mongo.answers();
    }

    Stream<TrackingToken> all() {
        return fresh().values().stream();
    }

    private synchronized Map<String, TrackingToken> fresh() {
        if (System.nanoTime() - read >= A_MOMENT.toNanos() && mongo.answers()) {
            readAgain();
            read = System.nanoTime();
        }
        return places;
    }

    private void readAgain() {
        try {
            Map<String, TrackingToken> found = new HashMap<>();
            for (Document kept :
                    mongo.views().getCollection(PlacesOfViews.COLLECTION).find()) {
                place(kept).ifPresent(place -> found.put(kept.getString("processorName"), place));
            }
            places = found;
        } catch (MongoException e) {
            // it went away this moment
        }
    }

    private Optional<TrackingToken> place(Document kept) {
        return kept.get("token") instanceof Binary token
                ? Optional.ofNullable(serializer.deserialize(new SimpleSerializedObject<>(
                                token.getData(), byte[].class, kept.getString("tokenType"), null)))
                        .filter(TrackingToken.class::isInstance)
                        .map(TrackingToken.class::cast)
                : Optional.empty();
    }
}
