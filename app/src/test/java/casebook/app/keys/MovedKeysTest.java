package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.kept.KeptForTest;
import casebook.app.start.StartRefused;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedKeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyId KEPT = new KeyId(KeyId.Owner.CASE, UUID.randomUUID());
    private static final KeyId GONE = new KeyId(KeyId.Owner.CASE, UUID.randomUUID());
    private static final Instant THEN = Instant.parse("2026-11-23T09:00:00Z");

    private final MasterKey master = MasterKey.random(RANDOM);

    @TempDir
    Path here;

    @TempDir
    Path there;

    private KeptForTest mongo;
    private SecretKey key;

    @BeforeEach
    void a_ring_with_a_key_and_one_that_was_destroyed() throws Exception {
        mongo = KeptForTest.open();
        try (SqliteKeyring ring = ring(here, master)) {
            key = ring.keyToSeal(KEPT);
            ring.keyToSeal(GONE);
            ring.destroy(GONE, THEN, "Article 17");
        }
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void keys_open_there_as_they_did_here_and_what_was_destroyed_stays_so() throws Exception {
        assertThat(new MovedKeys().toMongo(here, mongo.kept())).isEqualTo(2);
        isTheSame(KeysInMongo.open(mongo.kept(), master, RANDOM));
    }

    @Test
    void they_come_back_the_same_into_a_file_of_their_user_alone() throws Exception {
        new MovedKeys().toMongo(here, mongo.kept());
        assertThat(new MovedKeys().toFolder(mongo.kept(), there)).isEqualTo(2);
        try (SqliteKeyring ring = ring(there, master)) {
            isTheSame(ring);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there.resolve("keys.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void another_master_key_opens_them_neither_there_nor_here() throws Exception {
        MasterKey another = MasterKey.random(RANDOM);
        new MovedKeys().toMongo(here, mongo.kept());
        new MovedKeys().toFolder(mongo.kept(), there);
        assertThatThrownBy(() -> KeysInMongo.open(mongo.kept(), another, RANDOM))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> ring(there, another)).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_folder_without_a_ring_has_none() throws Exception {
        assertThat(new MovedKeys().toMongo(there, mongo.kept())).isZero();
        assertThat(there).isEmptyDirectory();
    }

    private void isTheSame(Keyring ring) {
        assertThat(ring.keyToOpen(KEPT)).isEqualTo(new Keyring.Present(key));
        assertThat(ring.keyToOpen(GONE)).isEqualTo(new Keyring.Destroyed(THEN, "Article 17"));
    }

    private static SqliteKeyring ring(Path folder, MasterKey master) {
        return SqliteKeyring.open(folder.resolve(SqliteKeyring.FILE), master, RANDOM);
    }
}
