package casebook.app.kept;

import casebook.app.start.StartRefused;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * The database of what several nodes keep beside the events. What it confirms is on the disks of most of its members, and only what is
 * so is read: a key that was read can be relied upon.
 */
public record KeptDatabase(MongoDatabase database) {

    public KeptDatabase {
        database = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** One of its collections. */
    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** {@link StartRefused} where anything is kept already: two schools would be mixed. */
    public void refuseUnlessEmpty() {
        for (String name : database.listCollectionNames()) {
            if (!name.startsWith("system.") && collection(name).find().first() != null) {
                throw new StartRefused(
                        "The database " + database.getName() + " in MongoDB is not empty.",
                        "Give an empty one in casebook.mongodb.kept-database. If it holds nothing but an import that was broken off,"
                                + " drop it (use " + database.getName() + ", db.dropDatabase()) and begin again.");
            }
        }
    }
}
