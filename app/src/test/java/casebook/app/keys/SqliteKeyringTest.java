package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import casebook.shared.examples.KeyringContract;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeyringTest implements KeyringContract {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Long enough not to be there by chance. */
    private static final int PIECE = 6;

    private final MasterKey master = MasterKey.random(RANDOM);
    private final KeyId id = new KeyId(KeyId.Owner.PERSON, UUID.fromString("3f0e0f6a-0000-4000-8000-000000000001"));
    private final KeyId other = new KeyId(KeyId.Owner.PERSON, UUID.fromString("3f0e0f6a-0000-4000-8000-000000000002"));

    @TempDir
    Path temp;

    private SqliteKeyring tested;

    @BeforeEach
    void open_the_ring() {
        tested = SqliteKeyring.open(temp.resolve("tested.db"), master, RANDOM);
    }

    @AfterEach
    void close_the_ring() throws SQLException {
        tested.close();
    }

    @Override
    public Keyring keyring() {
        return tested;
    }

    @Test
    void a_key_is_on_disk_before_it_is_given_out() throws SQLException {
        try (SqliteKeyring ring = open(master);
                SqliteKeyring copy = open(master)) {
            SecretKey key = ring.keyToSeal(id);
            assertThat(copy.keyToOpen(id)).isEqualTo(new Keyring.Present(key));
        }
    }

    @Test
    void a_destroyed_key_is_gone_after_a_restart_too() throws SQLException {
        try (SqliteKeyring ring = open(master)) {
            ring.keyToSeal(id);
            ring.destroy(id, THEN, "Article 17");
        }
        try (SqliteKeyring ring = open(master)) {
            assertThat(ring.keyToOpen(id)).isEqualTo(new Keyring.Destroyed(THEN, "Article 17"));
            assertThatThrownBy(() -> ring.keyToSeal(id)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nothing_of_a_destroyed_key_stays_in_the_file() throws SQLException, IOException {
        try (SqliteKeyring ring = open(master)) {
            ring.keyToSeal(id);
            ring.keyToSeal(other);
            byte[] box = box(id);
            assertThat(holds(box)).isTrue();
            ring.destroy(id, THEN, "");
            for (int from = 0; from + PIECE <= box.length; from++) {
                assertThat(holds(Arrays.copyOfRange(box, from, from + PIECE))).isFalse();
            }
        }
    }

    @Test
    void a_key_cannot_be_read_without_the_master_key() throws SQLException, IOException {
        try (SqliteKeyring ring = open(master)) {
            assertThat(holds(ring.keyToSeal(id).getEncoded())).isFalse();
        }
    }

    @Test
    void another_master_key_is_refused_and_changes_nothing() throws SQLException {
        open(master).close();
        assertThatThrownBy(() -> open(MasterKey.random(RANDOM)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The master key is not the one");
        open(master).close();
    }

    @Test
    void a_key_put_under_another_name_is_refused() throws SQLException {
        try (SqliteKeyring ring = open(master)) {
            ring.keyToSeal(id);
            ring.keyToSeal(other);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE ring SET box = (SELECT box FROM ring WHERE id = '" + other + "') WHERE id = '" + id + "'");
        }
        try (SqliteKeyring ring = open(master)) {
            assertThatThrownBy(() -> ring.keyToOpen(id)).hasMessageEndingWith("was altered in the ring");
        }
    }

    @Test
    void every_change_is_forced_to_disk() throws SQLException {
        try (KeyTable table = new KeyTable(file())) {
            assertThat(table.pragma("synchronous")).isEqualTo("3");
            assertThat(table.pragma("journal_mode")).isEqualTo("delete");
            assertThat(table.pragma("secure_delete")).isEqualTo("1");
        }
    }

    private SqliteKeyring open(MasterKey key) {
        return SqliteKeyring.open(file(), key, RANDOM);
    }

    private Path file() {
        return temp.resolve("keys.db");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private byte[] box(KeyId id) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT box FROM ring WHERE id = '" + id + "'")) {
            return row.getBytes(1);
        }
    }

    private boolean holds(byte[] bytes) throws IOException {
        return text(Files.readAllBytes(file())).contains(text(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
