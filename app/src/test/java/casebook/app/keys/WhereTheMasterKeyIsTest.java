package casebook.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereTheMasterKeyIsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path temp;

    private DataFolder data;

    @BeforeEach
    void open_the_data_folder() {
        data = DataFolder.open(temp.resolve("data"));
    }

    @AfterEach
    void close_the_data_folder() throws IOException {
        data.close();
    }

    @Test
    void a_first_start_makes_one_for_its_user_alone() throws IOException {
        MasterKey made = find("", keyFile());
        assertThat(permissions(keyFile())).isEqualTo("rw-------");
        assertThat(permissions(temp.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(temp.resolve("secrets")).isDirectoryContaining(file -> file.equals(keyFile()));
        assertThat(find("", keyFile()).written()).isEqualTo(made.written());
    }

    @Test
    void a_folder_that_was_there_stays_as_it_is() throws IOException {
        Path secrets = Files.createDirectory(
                temp.resolve("secrets"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        find("", keyFile());
        assertThat(permissions(keyFile())).isEqualTo("rw-------");
        assertThat(permissions(secrets)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void one_made_at_the_same_moment_by_another_is_the_one() throws IOException {
        MasterKey first = new MasterKeyFile(keyFile()).create(RANDOM);
        assertThat(new MasterKeyFile(keyFile()).create(RANDOM).written()).isEqualTo(first.written());
        try (var files = Files.list(temp.resolve("secrets"))) {
            assertThat(files).containsExactly(keyFile());
        }
    }

    @Test
    void one_in_the_environment_comes_first_and_no_file_is_made() {
        MasterKey given = MasterKey.random(RANDOM);
        MasterKey found = find(new String(given.written(), StandardCharsets.US_ASCII), keyFile());
        assertThat(found.written()).isEqualTo(given.written());
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void one_in_the_data_folder_is_refused() {
        refused("", data.resolve("master.key"), "lies in the data folder");
    }

    @Test
    void one_in_the_data_folder_by_a_link_is_refused() throws IOException {
        Files.createSymbolicLink(temp.resolve("elsewhere"), data.path());
        refused("", temp.resolve("elsewhere/sub/master.key"), "lies in the data folder");
    }

    @Test
    void a_lost_one_is_not_replaced() throws IOException {
        Files.createFile(data.resolve("keys.db"));
        refused("", keyFile(), "is missing");
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void events_without_their_keys_are_refused() throws IOException {
        Files.createFile(data.resolve("events.db"));
        refused("", keyFile(), "The keys are missing");
    }

    @Test
    void one_of_another_length_is_refused_without_showing_it() {
        refused("c2hvcnQ=", keyFile(), "is not 32 bytes long");
        refused("not base64!", keyFile(), "is not base64");
    }

    @Test
    void one_mounted_as_plain_bytes_is_read() throws IOException {
        Path file = Files.write(temp.resolve("mounted"), new byte[32]);
        assertThat(new String(find("", file).written(), StandardCharsets.US_ASCII))
                .startsWith("AAAA");
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        MasterKey master = MasterKey.random(RANDOM);
        assertThat(master.keyFor("keyring", "AES").getEncoded())
                .hasSize(32)
                .isEqualTo(master.keyFor("keyring", "AES").getEncoded())
                .isNotEqualTo(master.keyFor("digest", "AES").getEncoded());
    }

    @Test
    void one_of_several_nodes_makes_none_and_takes_the_one_it_is_given() {
        WhereTheMasterKeyIs place = new WhereTheMasterKeyIs("", keyFile());
        assertThatThrownBy(() -> place.given(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("several nodes need the same one");
        assertThat(keyFile()).doesNotExist();
        MasterKey made = new MasterKeyFile(keyFile()).create(RANDOM);
        assertThat(place.given(data).written()).isEqualTo(made.written());
    }

    @Test
    void one_of_several_nodes_leaves_no_keys_of_a_folder_aside() {
        MasterKey made = find("", keyFile());
        data.database(SqliteKeyring.FILE);
        assertThat(made.written()).isNotEmpty();
        assertThatThrownBy(() -> new WhereTheMasterKeyIs("", keyFile()).given(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("has keys of its own");
    }

    private void refused(String inEnvironment, Path file, String because) {
        assertThatThrownBy(() -> find(inEnvironment, file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(because)
                .hasMessageNotContaining("c2hvcnQ");
    }

    private MasterKey find(String inEnvironment, Path file) {
        return new WhereTheMasterKeyIs(inEnvironment, file).find(data, RANDOM);
    }

    private Path keyFile() {
        return temp.resolve("secrets/master.key");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
