package casebook.app.kept;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** MongoDB's own engine, where {@code CASEBOOK_TEST_MONGODB} says that it listens; the tests that need it are left out otherwise, and say so. */
public final class RealMongo {

    private static final String VARIABLE = "CASEBOOK_TEST_MONGODB";

    private RealMongo() {}

    /** Where it is; or the test is left out. */
    public static String uri() {
        @Nullable String uri = System.getenv(VARIABLE);
        Assumptions.assumeTrue(uri != null && !uri.isBlank(), "left out: " + VARIABLE + " is not set");
        return String.valueOf(uri);
    }

    /** A name that no other test has. */
    public static String name() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A new database of it, for one test. */
    public static Opened open() {
        MongoClient client = MongoClients.create(uri());
        MongoDatabase database = client.getDatabase(name())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        return new Opened(client, database);
    }

    /** The database, gone once it is closed. */
    public record Opened(MongoClient client, MongoDatabase database) implements AutoCloseable {
        @Override
        public void close() {
            database.drop();
            client.close();
        }
    }
}
