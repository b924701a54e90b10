package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.kept.KeptForTest;
import casebook.app.start.StartRefused;
import casebook.shared.examples.KeyringContract;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysInMongoTest implements KeyringContract {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey master = MasterKey.random(RANDOM);
    private KeptForTest mongo;
    private KeysInMongo tested;

    @BeforeEach
    void open() {
        mongo = KeptForTest.open();
        tested = another();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Override
    public Keyring keyring() {
        return tested;
    }

    @Test
    void a_key_made_on_one_node_opens_on_another() {
        SecretKey key = tested.keyToSeal(CASE_KEY);
        assertThat(another().keyToOpen(CASE_KEY)).isEqualTo(new Keyring.Present(key));
    }

    @Test
    void a_key_destroyed_on_one_node_opens_nothing_on_another_from_then_on() {
        KeysInMongo other = another();
        SecretKey key = other.keyToSeal(CASE_KEY);
        assertThat(other.keyToOpen(CASE_KEY)).isEqualTo(new Keyring.Present(key));
        tested.destroy(CASE_KEY, THEN, "Article 17");
        assertThat(other.keyToOpen(CASE_KEY)).isEqualTo(new Keyring.Destroyed(THEN, "Article 17"));
        assertThatThrownBy(() -> other.keyToSeal(CASE_KEY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nodes_that_make_the_same_key_at_once_get_the_same() throws Exception {
        List<KeysInMongo> nodes = List.of(tested, another(), another(), another());
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 50; round++) {
                KeyId id = new KeyId(KeyId.Owner.PERSON, UUID.randomUUID());
                List<Future<SecretKey>> made = at.invokeAll(IntStream.range(0, 16)
                        .<Callable<SecretKey>>mapToObj(
                                each -> () -> nodes.get(each % nodes.size()).keyToSeal(id))
                        .toList());
                SecretKey first = made.getFirst().get();
                assertThat(made).allSatisfy(each -> assertThat(each.get()).isEqualTo(first));
            }
        }
    }

    @Test
    void nothing_of_a_destroyed_key_stays_in_its_document() {
        tested.keyToSeal(CASE_KEY);
        tested.destroy(CASE_KEY, THEN, "");
        assertThat(row(CASE_KEY)).doesNotContainKey("box");
    }

    @Test
    void a_key_cannot_be_read_without_the_master_key() {
        SecretKey key = tested.keyToSeal(CASE_KEY);
        assertThat(text(row(CASE_KEY).get("box", Binary.class).getData())).doesNotContain(text(key.getEncoded()));
    }

    @Test
    void another_master_key_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> KeysInMongo.open(mongo.kept(), MasterKey.random(RANDOM), RANDOM))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The master key is not the one");
        another();
    }

    @Test
    void a_key_put_under_another_name_is_refused() {
        tested.keyToSeal(CASE_KEY);
        tested.keyToSeal(REPORTER_KEY);
        mongo.kept()
                .database()
                .getCollection(KeysInMongo.RING)
                .updateOne(
                        new Document("_id", CASE_KEY.toString()),
                        new Document(
                                "$set", new Document("box", row(REPORTER_KEY).get("box"))));
        assertThatThrownBy(() -> tested.keyToOpen(CASE_KEY)).hasMessageEndingWith("was altered in the ring");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private KeysInMongo another() {
        return KeysInMongo.open(mongo.kept(), master, RANDOM);
    }

    private Document row(KeyId id) {
        return mongo.one(KeysInMongo.RING, id.toString());
    }
}
