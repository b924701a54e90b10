package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnMongoTest {

    private final OwnMongo mongo = OwnMongo.start(new SecureRandom());

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void answers_its_own_client() {
        try (MongoClient client = ownClientWithOneDocument()) {
            assertThat(client.getDatabase("casebook").getCollection("views").countDocuments())
                    .isEqualTo(1);
            assertThat(client.listDatabaseNames()).containsExactly("casebook");
        }
    }

    @Test
    void tells_a_stranger_nothing() {
        refusesEverythingTo(null);
    }

    @Test
    void tells_a_stranger_with_another_name_nothing() {
        refusesEverythingTo(new StartSecret(new SecureRandom()).tell());
    }

    @Test
    void listens_on_this_machine_only() throws Exception {
        assertThat(InetAddress.getByName(mongo.address().getHost()).isLoopbackAddress())
                .isTrue();
    }

    private void refusesEverythingTo(@Nullable String name) {
        try (MongoClient own = ownClientWithOneDocument();
                MongoClient stranger = stranger(name)) {
            var views = stranger.getDatabase("casebook").getCollection("views");
            refused(views::countDocuments);
            refused(() -> views.find().first());
            refused(() -> views.insertOne(new Document("_id", 2)));
            refused(() -> stranger.getDatabase("casebook").drop());
            refused(() -> stranger.listDatabaseNames().first());
            refused(() -> stranger.getDatabase("casebook").listCollectionNames().first());
            refused(() -> stranger.getDatabase("admin").runCommand(new Document("serverStatus", 1)));
            assertThat(own.getDatabase("casebook").getCollection("views").countDocuments())
                    .isEqualTo(1);
        }
    }

    private static void refused(ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("belongs to one running Casebook")
                .satisfies(e -> assertThat(((MongoException) e).getCode()).isEqualTo(18));
    }

    private MongoClient ownClientWithOneDocument() {
        MongoClient client = mongo.client();
        client.getDatabase("casebook").getCollection("views").insertOne(new Document("_id", 1));
        return client;
    }

    private MongoClient stranger(@Nullable String name) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .retryReads(false)
                .retryWrites(false)
                .applyToClusterSettings(
                        cluster -> cluster.hosts(List.of(mongo.address())).serverSelectionTimeout(5, TimeUnit.SECONDS));
        return MongoClients.create(
                name == null ? settings.build() : settings.applicationName(name).build());
    }
}
