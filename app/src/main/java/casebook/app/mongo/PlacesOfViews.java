package casebook.app.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Each view's place in the log, and which process is at work on it. A claim lapses ten seconds after it was last renewed. Views are looked
 * after many times a second, so that their places are as fresh; a claim is renewed every few seconds only.
 */
final class PlacesOfViews extends MongoTokenStore {
    static final String COLLECTION = "places";
    private static final Duration LAPSES = Duration.ofSeconds(10);
    private static final Duration RENEWED = Duration.ofSeconds(3);

    private final Map<String, Long> renewed = new ConcurrentHashMap<>();

    private PlacesOfViews(Builder builder) {
        super(builder);
    }

    static PlacesOfViews in(MongoDatabase views, Serializer serializer, UUID start) {
        return new PlacesOfViews(builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(views)
                        .trackingTokensCollectionName(COLLECTION)
                        .build())
                .serializer(serializer)
                .claimTimeout(LAPSES)
                .nodeId(start.toString()));
    }

    /** Of processes that start at once on empty views each means to be the first to name them: who is not finds the name there. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        try {
            return super.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException e) {
            return super.retrieveStorageIdentifier();
        }
    }

    @Override
    public TrackingToken fetchToken(String view, int segment) {
        TrackingToken place = super.fetchToken(view, segment);
        renewed.put(key(view, segment), System.nanoTime());
        return place;
    }

    @Override
    public void storeToken(@Nullable TrackingToken place, String view, int segment) {
        super.storeToken(place, view, segment);
        renewed.put(key(view, segment), System.nanoTime());
    }

    @Override
    public void extendClaim(String view, int segment) {
        Long last = renewed.get(key(view, segment));
        if (last == null || System.nanoTime() - last > RENEWED.toNanos()) {
            super.extendClaim(view, segment);
            renewed.put(key(view, segment), System.nanoTime());
        }
    }

    @Override
    public void releaseClaim(String view, int segment) {
        renewed.remove(key(view, segment));
        super.releaseClaim(view, segment);
    }

    private static String key(String view, int segment) {
        return view + "/" + segment;
    }
}
