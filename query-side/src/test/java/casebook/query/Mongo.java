package casebook.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A server that views are tested on. Every test has a database of its own. */
record Mongo(String name, String connection) {

    private static final String VARIABLE = "CASEBOOK_TEST_MONGODB";

    private static final Mongo IN_PROCESS =
            new Mongo("mongo-java-server", new MongoServer(new MemoryBackend()).bindAndGetConnectionString());

    private static final List<Mongo> ALL = all(System.getenv(VARIABLE));

    /** All there are here: the one in process, and MongoDB's own engine where the environment says where it listens. */
    static List<Mongo> everyOne() {
        return ALL;
    }

    /** Whether it tells how it would answer a query. */
    boolean explains() {
        return !equals(IN_PROCESS);
    }

    Opened open() {
        QueriesSent sent = new QueriesSent();
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connection))
                .addCommandListener(sent)
                .build());
        String ofItsOwn = "test_" + UUID.randomUUID().toString().replace("-", "");
        return new Opened(client, sent, client.getDatabase(ofItsOwn));
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Mongo> all(@Nullable String connection) {
        if (connection == null || connection.isBlank()) {
            System.out.println("MongoDB's own engine is LEFT OUT of the query-side tests: " + VARIABLE + " is not set");
            return List.of(IN_PROCESS);
        }
        return List.of(IN_PROCESS, new Mongo("MongoDB", connection));
    }

    /** A database for one test. */
    record Opened(MongoClient client, QueriesSent sent, MongoDatabase database) implements AutoCloseable {
        @Override
        public void close() {
            database.drop();
            client.close();
        }
    }
}
