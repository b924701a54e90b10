package casebook.app.kept;

import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;
import java.util.Objects;
import org.bson.Document;

/** A database of MongoDB's own engine for one test, as Casebook itself would have it; gone once it is closed. */
public record KeptForTest(OutsideMongo outside, KeptDatabase kept) implements AutoCloseable {

    /** Or the test is left out. */
    public static KeptForTest open() {
        OutsideMongo outside = RealMongo.there().open();
        return new KeptForTest(outside, new KeptDatabase(outside.kept()));
    }

    /** The only document there is; or one of them. */
    public Document one(String collection) {
        return Objects.requireNonNull(kept.collection(collection).find().first());
    }

    /** The one with this id. */
    public Document one(String collection, String id) {
        return Objects.requireNonNull(
                kept.collection(collection).find(new Document("_id", id)).first());
    }

    @Override
    public void close() {
        kept.database().drop();
        outside.close();
    }
}
