package casebook.app.door;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.shared.seal.KeyedDigest;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import casebook.web.problem.TooManyRequests;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Tries are counted over all nodes. Who tried lies here as a digest, and no longer than it counts. */
@Component
@Primary
@KeptInMongo
final class ThrottlesInMongo implements Throttles {

    private static final int DUPLICATE = 11_000;
    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> tries;
    private final KeyedDigest digest;

    ThrottlesInMongo(KeptDatabase kept, KeyedDigest digest) {
        this.tries = kept.collection("tries");
        this.digest = digest;
        tries.createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Throttle allowing(String of, int most, Duration within) {
        return new OverAllNodes(of, most, within);
    }

    private final class OverAllNodes implements Throttle {

        private final String of;
        private final List<Document> counting;

        private OverAllNodes(String of, int most, Duration within) {
            this.of = of;
            this.counting = counting(most, within);
        }

        private static List<Document> counting(int most, Duration within) {
            Document over =
                    new Document("$lte", List.of(ifThere("$until", Date.from(Instant.EPOCH)), DatabaseTime.NOW));
            Document few = new Document("$lt", List.of(ifThere("$count", 0), most));
            Document let = new Document("$or", List.of(over, few));
            Document count = either("$let", new Document("$add", List.of(either(over, 0, "$count"), 1)), "$count");
            return List.of(
                    new Document("$set", new Document("let", let).append("at", DatabaseTime.NOW)),
                    new Document(
                            "$set",
                            new Document("count", count)
                                    .append("until", either(over, DatabaseTime.after(within), "$until"))));
        }

        private static Document ifThere(String field, Object otherwise) {
            return new Document("$ifNull", List.of(field, otherwise));
        }

        private static Document either(Object condition, Object one, Object other) {
            return new Document("$cond", List.of(condition, one, other));
        }

        @Override
        public void count(String key) {
            Document tried = tried(id(key));
            if (!tried.getBoolean("let")) {
                throw new TooManyRequests(Duration.between(
                        tried.getDate("at").toInstant(), tried.getDate("until").toInstant()));
            }
        }

        private Document tried(String id) {
            try {
                return once(id);
            } catch (MongoCommandException e) {
                if (e.getCode() == DUPLICATE) {
                    return once(id); // two began at once
                }
                throw e;
            }
        }

        // one write, decided where the tries are
        private Document once(String id) {
            return Objects.requireNonNull(tries.findOneAndUpdate(eq("_id", id), counting, AFTERWARDS));
        }

        @Override
        public void giveBack(String key) {
            tries.updateOne(and(eq("_id", id(key)), gt("count", 0)), Updates.inc("count", -1));
        }

        @Override
        public void forget(String key) {
            tries.deleteOne(eq("_id", id(key)));
        }

        private String id(String key) {
            return digest.of("tries", of.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
        }
    }
}
