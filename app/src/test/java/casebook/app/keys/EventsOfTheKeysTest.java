package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import casebook.shared.seal.KeyId;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsOfTheKeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey master = MasterKey.random(RANDOM);
    private final KeyId id = new KeyId(KeyId.Owner.PERSON, UUID.fromString("3f0e0f6a-0000-4000-8000-000000000001"));

    @TempDir
    Path temp;

    private DataFolder data;
    private SqliteKeyring keyring;

    @BeforeEach
    void open() {
        data = DataFolder.open(temp.resolve("data"));
        keyring = SqliteKeyring.open(data.database(SqliteKeyring.FILE), master, RANDOM);
    }

    @AfterEach
    void close() throws IOException, SQLException {
        keyring.close();
        data.close();
    }

    @Test
    void keys_whose_events_are_gone_refuse_the_start_in_two_sentences() {
        keyring.keyToSeal(id);
        assertThatThrownBy(() -> EventsOfTheKeys.refuseWithout(data, keyring))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.getMessage()).contains("has keys but no events.db");
                    assertThat(refused.remedy()).contains("Restore the whole folder from a backup");
                });
    }

    @Test
    void so_does_a_key_that_was_destroyed_since() {
        keyring.keyToSeal(id);
        keyring.destroy(id, Instant.parse("2026-11-22T09:30:00Z"), "retention");
        assertThatThrownBy(() -> EventsOfTheKeys.refuseWithout(data, keyring)).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_ring_without_keys_is_a_first_start_that_was_broken_off() {
        assertThatCode(() -> EventsOfTheKeys.refuseWithout(data, keyring)).doesNotThrowAnyException();
    }

    @Test
    void keys_beside_their_events_are_in_order() {
        keyring.keyToSeal(id);
        data.database("events.db");
        assertThatCode(() -> EventsOfTheKeys.refuseWithout(data, keyring)).doesNotThrowAnyException();
    }
}
