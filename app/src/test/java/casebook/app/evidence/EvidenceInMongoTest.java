package casebook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.kept.KeptForTest;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.Keyring;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceInMongoTest implements EvidenceContract {

    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    private final SecureRandom random = new SecureRandom();
    private final Keyring keyring = new InMemoryKeyring();
    private KeptForTest mongo;

    @BeforeEach
    void open() {
        mongo = KeptForTest.open();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    /** Another node each time. */
    @Override
    public EvidenceVault vault() {
        return new EvidenceInMongo(mongo.kept(), keyring, random);
    }

    @Override
    public Keyring keyring() {
        return keyring;
    }

    @Test
    void keeps_the_largest_there_may_be() {
        byte[] film = new byte[TWENTY_MEGABYTES];
        random.nextBytes(film);
        vault().keep(INCIDENT, SCREENSHOT, film);
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Original(ByteBuffer.wrap(film)));
    }

    @Test
    void leaves_nothing_behind_of_what_it_replaced_or_discarded() {
        vault().keep(INCIDENT, SCREENSHOT, new byte[] {1});
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(count("evidence.files")).isEqualTo(1);
        assertThat(count("evidence.chunks")).isEqualTo(1);
        vault().discard(INCIDENT, SCREENSHOT);
        assertThat(count("evidence.files") + count("evidence.chunks")).isZero();
    }

    @Test
    void pieces_without_their_file_are_nothing() {
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        mongo.kept().database().getCollection("evidence.files").deleteMany(new Document());
        assertThat(vault().open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Absent());
    }

    @Test
    void shows_nothing_to_whoever_reads_the_database_and_tells_when_it_was_altered() {
        vault().keep(INCIDENT, SCREENSHOT, ORIGINAL);
        Document piece = mongo.one("evidence.chunks");
        byte[] box = piece.get("data", Binary.class).getData();
        assertThat(new String(box, StandardCharsets.ISO_8859_1)).doesNotContain("screenshot");
        box[20] ^= 1;
        mongo.kept()
                .database()
                .getCollection("evidence.chunks")
                .updateOne(new Document(), new Document("$set", new Document("data", new Binary(box))));
        assertThatThrownBy(() -> vault().open(INCIDENT, SCREENSHOT)).hasMessageEndingWith("was altered in the vault");
    }

    private long count(String collection) {
        return mongo.kept().database().getCollection(collection).countDocuments();
    }
}
