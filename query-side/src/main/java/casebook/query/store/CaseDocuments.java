package casebook.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Documents kept one per case. Each carries the {@code version} of the last event it shows and moves only forward, so that
 * an event shown before changes nothing when it comes again.
 */
public final class CaseDocuments {

    private static final String VERSION = "version";

    private final MongoCollection<Document> collection;

    public CaseDocuments(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Puts the case's first document there, unless it already is. */
    public void begin(Document document) {
        Document rest = new Document(document);
        Object id = rest.remove("_id");
        collection.updateOne(eq(id), setOnInsert(rest), new UpdateOptions().upsert(true));
    }

    /** Changes the document, unless it already shows this version. */
    public void advance(Bson which, long version, List<Bson> changes) {
        List<Bson> all = new ArrayList<>(changes);
        all.add(set(VERSION, version));
        collection.updateOne(before(which, version), combine(all));
    }

    /** Replaces the document, unless it already shows this version. */
    public void replace(Bson which, long version, Document document) {
        collection.replaceOne(before(which, version), document);
    }

    private static Bson before(Bson which, long version) {
        return and(which, lt(VERSION, version));
    }
}
