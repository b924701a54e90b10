package casebook.app.postgres;

import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** In the MongoDB that several nodes share. */
record KeysInKept(KeptDatabase kept) implements KeysBeside {

    private static final String EVENTS = "events";

    @Override
    public @Nullable String said() {
        @Nullable Document said = belongings().find(eq("_id", EVENTS)).first();
        return said == null ? null : said.getString("database");
    }

    @Override
    public void say(String id) {
        belongings().insertOne(new Document("_id", EVENTS).append("database", id));
    }

    @Override
    public String where() {
        return "The database " + kept.database().getName() + " in MongoDB";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    private MongoCollection<Document> belongings() {
        return kept.collection("belonging");
    }
}
