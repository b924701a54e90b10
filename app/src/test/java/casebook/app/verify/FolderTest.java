package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.folder.DataFolder;
import casebook.shared.log.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs in real files, by the command that a person types. */
class FolderTest {

    private static final HonestLog LOG = HonestLog.of(200, 40);
    private static final String NOTED = LOG.checkpoint();

    @TempDir
    Path temp;

    private Path data;
    private Path minutes;

    @BeforeEach
    void a_log_on_disk_and_a_checkpoint_in_the_minutes() throws IOException, SQLException {
        data = temp.resolve("data");
        StoredLog.write(LOG.rows(), data);
        minutes = Files.writeString(temp.resolve("minutes.txt"), NOTED);
    }

    private record Said(int exit, String text) {}

    private static Said verify(Path what, String... options) {
        List<String> words = new ArrayList<>(List.of("verify", what.toString()));
        words.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Verify.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), false);
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private Said verify() {
        return verify(data, "--key", LOG.key().toString(), "--checkpoint", minutes.toString());
    }

    @Test
    void an_untouched_log_holds_and_what_was_not_shown_is_said() {
        assertThat(verify().exit()).isZero();
        assertThat(verify().text())
                .contains(
                        "HOLDS    Every checkpoint that you hold fits this log.", "Everything that was checked holds.")
                .doesNotContain("NOTE", "FAILS");
        assertThat(verify(data).exit()).isZero();
        assertThat(verify(data).text())
                .contains(
                        "a whole rewritten history with a new key would not be noticed",
                        "covered by no checkpoint yet");
    }

    @Test
    void nothing_in_the_folder_is_changed_by_it() throws IOException {
        List<String> before = listed();
        verify();
        assertThat(listed()).isEqualTo(before);
    }

    private List<String> listed() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                all.add(file.getFileName() + " " + BundleMaker.sha256(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void a_folder_in_use_is_read_as_it_is_with_what_is_not_yet_folded_in() throws Exception {
        try (DataFolder used = DataFolder.open(data);
                Connection writer = StoredLog.open(data);
                Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            more(LOG, writer);
            assertThat(used.path()).isDirectory();
            assertThat(verify().exit()).isZero();
            assertThat(verify().text()).contains("The folder is in use", "210 events were read");
        }
    }

    @Test
    void what_a_killed_casebook_left_behind_is_read_too() throws Exception {
        Path killed = temp.resolve("killed");
        Files.createDirectory(killed);
        try (Connection writer = StoredLog.open(data);
                Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            more(LOG, writer);
            for (String file : List.of("events.db", "events.db-wal")) {
                Files.copy(data.resolve(file), killed.resolve(file));
            }
        }
        Said said = verify(killed, "--checkpoint", minutes.toString());
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("did not end in order", "210 events were read");
    }

    private static void more(HonestLog log, Connection writer) throws SQLException {
        HonestLog longer = log.forked(200).grownTo(210);
        StoredLog.append(longer.rows().subList(200, 210), writer);
    }

    @Test
    void three_hundred_changes_by_sql_are_seen() throws Exception {
        Random chance = new Random(5);
        List<String> changes = List.of(
                "UPDATE DomainEventEntry SET payload = CAST(replace(CAST(payload AS TEXT), '\"', '''') AS BLOB) WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET metaData = CAST('{}' AS BLOB) WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET metaData = NULL WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET timeStamp = '2026-09-01T08:00:00.000Z' WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET type = 'incident' WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET payloadRevision = NULL WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET sequenceNumber = sequenceNumber + 1000 WHERE globalIndex = %d",
                "UPDATE DomainEventEntry SET globalIndex = globalIndex + 1000 WHERE globalIndex = %d",
                "DELETE FROM DomainEventEntry WHERE globalIndex = %d",
                "DELETE FROM DomainEventEntry WHERE globalIndex >= %d");
        byte[] original = Files.readAllBytes(data.resolve("events.db"));
        for (int i = 0; i < 300; i++) {
            Files.write(data.resolve("events.db"), original);
            int at = 1 + chance.nextInt(LOG.rows().size());
            String change = changes.get(i % changes.size()).formatted(at);
            try (Connection connection = StoredLog.open(data);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(change);
            }
            Findings findings = checked();
            assertThat(findings.hold()).as(change).isFalse();
            assertThat(findings.firstDifference())
                    .as(change)
                    .hasValueSatisfying(range -> assertThat(at - 1L).isBetween(range.from(), range.to()));
        }
    }

    @Test
    void three_hundred_changes_of_a_byte_of_the_file_are_seen_or_change_nothing_that_is_read() throws Exception {
        Random chance = new Random(6);
        byte[] original = Files.readAllBytes(data.resolve("events.db"));
        for (int i = 0; i < 300; i++) {
            byte[] copy = original.clone();
            copy[chance.nextInt(copy.length)] ^= (byte) (1 + chance.nextInt(255));
            Files.write(data.resolve("events.db"), copy);
            if (checked().hold()) {
                assertThat(rows()).as("time %d", i).isEqualTo(LOG.rows());
            }
        }
    }

    private Findings checked() {
        Findings findings = new Findings();
        Trust trust = new Trust(List.of(LOG.key()), List.of(new Trust.Held("the minutes", NOTED)));
        new Folder(data).check(trust, findings, events -> {});
        return findings;
    }

    private List<Row> rows() throws IOException {
        List<Row> all = new ArrayList<>();
        try (EventsFile file = EventsFile.atRest(data.resolve("events.db"))) {
            for (Row row = file.next(); row != null; row = file.next()) {
                all.add(row);
            }
        }
        return all;
    }

    @Test
    void a_backup_is_checked_as_a_folder_is() throws IOException {
        Path backup = Files.createDirectory(temp.resolve("backup"));
        Files.copy(data.resolve("events.db"), backup.resolve("events.db"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(verify(backup, "--checkpoint", minutes.toString()).exit()).isZero();
    }

    @Test
    void a_bundle_is_checked_by_the_same_command() throws IOException {
        Path zip = temp.resolve("bundle.zip");
        BundleMaker.write(new BundleMaker(LOG).files(List.of(1, 5), List.of()), zip);
        assertThat(verify(zip, "--key", LOG.key().toString()).exit()).isZero();
        assertThat(verify(zip, "--key", LOG.key().toString()).text())
                .contains("for The clerk; purpose: The panel's hearing");
    }

    @Test
    void the_place_of_a_change_is_said_in_words() throws Exception {
        try (Connection connection = StoredLog.open(data);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE DomainEventEntry SET payload = CAST('{' AS BLOB) WHERE globalIndex = 58");
        }
        Said said = verify();
        assertThat(said.exit()).isOne();
        assertThat(said.text())
                .contains(
                        "FAILS    Not so: Every event, and what is kept with it, is readable JSON.",
                        "At leaf 57 (globalIndex 58; ",
                        "The first difference lies between leaf 39 and leaf 57 (globalIndex 58; ",
                        "NOT EVERYTHING HOLDS");
    }

    @Test
    void where_the_leaves_hashes_are_kept_beside_the_log_the_place_is_said_to_the_entry() throws Exception {
        keepsLeavesOf(LOG);
        try (Connection connection = StoredLog.open(data);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE DomainEventEntry SET metaData = CAST('{}' AS BLOB) WHERE globalIndex = 58");
        }
        List<String> before = listed();
        assertThat(verify().text()).contains("The first difference lies at leaf 57.");
        assertThat(listed()).isEqualTo(before);
        Files.writeString(data.resolve("log.db"), "damaged");
        assertThat(verify().text()).contains("The first difference lies between leaf 39 and leaf 78");
    }

    private void keepsLeavesOf(HonestLog log) throws Exception {
        KeptLeaves leaves = log.leaves();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE subtree (level INTEGER, place INTEGER, hash BLOB NOT NULL,"
                    + " PRIMARY KEY (level, place)) WITHOUT ROWID");
            int place = 0;
            for (Hash leaf = leaves.next(); leaf != null; leaf = leaves.next()) {
                statement.execute("INSERT INTO subtree VALUES (0, %d, x'%s')"
                        .formatted(place++, HexFormat.of().formatHex(leaf.bytes())));
            }
        }
    }

    @Test
    void what_cannot_be_meant_is_answered_with_the_usage() {
        for (List<String> words : List.of(
                List.of("help"),
                List.of("sing"),
                List.of("verify"),
                List.of("verify", "no-such-folder"),
                List.of("verify", temp.toString()),
                List.of("verify", data.toString(), "--quick"),
                List.of("verify", data.toString(), "--key"),
                List.of("verify", data.toString(), "--key", "a+b+c"),
                List.of("verify", data.toString(), "--checkpoint", "none"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int exit = Verify.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), false);
            assertThat(exit).as("%s", words).isEqualTo(words.equals(List.of("help")) ? 0 : 2);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("java -jar casebook.jar verify");
        }
    }
}
