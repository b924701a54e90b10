package casebook.app.kept;

import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;

/** A database of MongoDB's own engine for one test, as Casebook itself would have it; gone once it is closed. */
public record KeptForTest(OutsideMongo outside, KeptDatabase kept) implements AutoCloseable {

    /** Or the test is left out. */
    public static KeptForTest open() {
        OutsideMongo outside = RealMongo.there().open();
        return new KeptForTest(outside, new KeptDatabase(outside.kept()));
    }

    @Override
    public void close() {
        kept.database().drop();
        outside.close();
    }
}
