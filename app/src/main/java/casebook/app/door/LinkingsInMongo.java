package casebook.app.door;

import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.web.schoolaccount.Linkings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Whoever set out from one node may be back at another. */
@Component
@Primary
@KeptInMongo
final class LinkingsInMongo implements Linkings {

    private final MongoCollection<Document> linkings;
    private final Clock clock;

    LinkingsInMongo(KeptDatabase kept, Clock clock) {
        this.linkings = kept.collection("linkings");
        this.clock = clock;
        linkings.createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public void begin(String username) {
        Instant until = clock.instant().plus(LASTS);
        linkings.replaceOne(
                eq("_id", username), new Document("until", Date.from(until)), new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean end(String username) {
        @Nullable Document begun = linkings.findOneAndDelete(eq("_id", username));
        return begun != null && clock.instant().isBefore(begun.getDate("until").toInstant());
    }
}
