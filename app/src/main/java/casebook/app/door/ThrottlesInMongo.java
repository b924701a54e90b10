package casebook.app.door;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.shared.seal.KeyedDigest;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import casebook.web.problem.TooManyRequests;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Tries are counted over all nodes. Who tried lies here as a digest, and no longer than it counts. */
@Component
@Primary
@KeptInMongo
final class ThrottlesInMongo implements Throttles {

    private final MongoCollection<Document> tries;
    private final KeyedDigest digest;
    private final Clock clock;

    ThrottlesInMongo(KeptDatabase kept, KeyedDigest digest, Clock clock) {
        this.tries = kept.collection("tries");
        this.digest = digest;
        this.clock = clock;
        tries.createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Throttle allowing(String of, int most, Duration within) {
        return new OverAllNodes(of, most, within);
    }

    private final class OverAllNodes implements Throttle {

        private final String of;
        private final int most;
        private final Duration within;

        private OverAllNodes(String of, int most, Duration within) {
            this.of = of;
            this.most = most;
            this.within = within;
        }

        @Override
        public void count(String key) {
            Instant now = clock.instant();
            if (!counted(id(key), now) && !begun(id(key), now)) {
                refuseUnlessCounted(id(key), now);
            }
        }

        private boolean counted(String id, Instant now) {
            return tries.updateOne(
                                    and(eq("_id", id), gt("until", Date.from(now)), lt("count", most)),
                                    Updates.inc("count", 1))
                            .getModifiedCount()
                    == 1;
        }

        private boolean begun(String id, Instant now) {
            try {
                tries.replaceOne(
                        and(eq("_id", id), lte("until", Date.from(now))),
                        new Document("count", 1).append("until", Date.from(now.plus(within))),
                        new ReplaceOptions().upsert(true));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false; // it is counted still
                }
                throw e;
            }
        }

        // another node may have begun it between the two
        private void refuseUnlessCounted(String id, Instant now) {
            if (!counted(id, now)) {
                @Nullable Document full = tries.find(eq("_id", id)).first();
                throw new TooManyRequests(
                        full == null
                                ? within
                                : Duration.between(now, full.getDate("until").toInstant()));
            }
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
