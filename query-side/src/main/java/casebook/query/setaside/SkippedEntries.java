package casebook.query.setaside;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What somebody decided that a view does without. It holds when the view is made again. */
@Component
class SkippedEntries {

    static final String COLLECTION = "skipped";

    private final MongoCollection<Document> collection;

    SkippedEntries(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    void add(String view, String eventId) {
        String id = id(view, eventId);
        collection.replaceOne(eq(id), new Document(), new ReplaceOptions().upsert(true));
    }

    boolean has(String view, String eventId) {
        return collection.find(eq(id(view, eventId))).first() != null;
    }

    private static String id(String view, String eventId) {
        return view + "/" + eventId;
    }
}
