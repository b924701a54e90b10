package casebook.app.axonserver;

import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/** In the MongoDB that several processes share. */
record KnownInMongo(KeptDatabase kept) implements KnownBeginning {

    private static final String LOG = "log in Axon Server";

    @Override
    public Optional<String> said() {
        return Optional.ofNullable(belongings().find(eq(LOG)).first()).map(said -> said.getString("begins"));
    }

    @Override
    public void say(String beginning) {
        belongings().replaceOne(eq(LOG), new Document("begins", beginning), new ReplaceOptions().upsert(true));
    }

    @Override
    public String where() {
        return "The database " + kept.database().getName() + " in MongoDB";
    }

    private MongoCollection<Document> belongings() {
        return kept.collection("belonging");
    }
}
