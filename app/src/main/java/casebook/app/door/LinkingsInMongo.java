package casebook.app.door;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.web.schoolaccount.Linkings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Whoever set out from one node may be back at another. */
@Component
@Primary
@KeptInMongo
final class LinkingsInMongo implements Linkings {

    private final MongoCollection<Document> linkings;

    LinkingsInMongo(KeptDatabase kept) {
        this.linkings = kept.collection("linkings");
        linkings.createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public void begin(String username) {
        linkings.updateOne(
                eq("_id", username),
                List.of(new Document("$set", new Document("until", DatabaseTime.after(LASTS)))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public boolean end(String username) {
        return linkings.findOneAndDelete(and(eq("_id", username), DatabaseTime.lasts())) != null;
    }
}
