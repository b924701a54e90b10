package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class OutsideMongoTest {

    @Test
    void keeps_what_most_members_have_on_their_disks() {
        try (OutsideMongo mongo = RealMongo.there().open()) {
            mongo.kept().getCollection("tried").insertOne(new Document("_id", 1));
            mongo.views().getCollection("tried").insertOne(new Document("_id", 2));
            assertThat(mongo.kept().getCollection("tried").find().map(found -> found.get("_id")))
                    .containsExactly(1);
            mongo.kept().drop();
            mongo.views().drop();
        }
    }

    @Test
    void where_nobody_answers_the_start_is_refused_in_a_sentence() throws Exception {
        MockEnvironment given = new MockEnvironment()
                .withProperty(
                        "casebook.mongodb.uri",
                        "mongodb://casebook:hushed@127.0.0.1:" + closedPort() + "/?serverSelectionTimeoutMS=200");
        assertThatThrownBy(() -> OutsideMongo.open(MongoSettings.in(given)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The MongoDB in casebook.mongodb.uri cannot be used: nobody answers there as it should.");
    }

    @Test
    void a_user_that_it_does_not_let_in_is_told_by_its_number_and_without_the_password() {
        String unknown = RealMongo.there().uri().replace("mongodb://", "mongodb://casebook:hushed@");
        MockEnvironment given = new MockEnvironment().withProperty("casebook.mongodb.uri", unknown);
        assertThatThrownBy(() -> OutsideMongo.open(MongoSettings.in(given)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("it answers with error")
                .hasMessageNotContaining("hushed");
    }

    @Test
    void trusts_the_certificates_of_its_file_and_no_others(@TempDir Path folder) throws Exception {
        try (TlsInFront tls = new TlsInFront(folder, RealMongo.there().uri())) {
            MockEnvironment given = new MockEnvironment().withProperty("casebook.mongodb.uri", tls.uri());
            assertThatThrownBy(() -> OutsideMongo.open(MongoSettings.in(given)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("nobody answers there as it should");
            given.setProperty("casebook.mongodb.ca-file", tls.certificate().toString());
            try (OutsideMongo mongo = OutsideMongo.open(MongoSettings.in(given))) {
                assertThat(mongo.answers()).isTrue();
            }
        }
    }

    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
