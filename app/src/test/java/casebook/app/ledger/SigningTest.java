package casebook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.audit.SealManifest;
import casebook.shared.audit.SignCheckpointAtOnce;
import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import casebook.shared.query.CheckpointComparison.Finding;
import casebook.shared.query.CompareCheckpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

    @TempDir
    Path folder;

    private final Random random = new Random(6);
    private final InventedLog log = new InventedLog();
    private RunningLog running;

    @BeforeEach
    void start() {
        running = RunningLog.start(log, folder);
        running.signs();
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
    }

    @Test
    void a_first_start_introduces_a_key_and_signs() {
        assertThat(log.leaves)
                .extracting(leaf -> leaf.payloadType().replaceFirst(".*\\.", ""))
                .containsExactly("LogKeyIntroduced", "CheckpointSigned");
        assertThat(running.latest().size()).isEqualTo(1);
        assertThat(running.latest().note().isSignedBy(key())).isTrue();
        assertThat(running.latest().checkpoint().origin())
                .matches("casebook/[0-9a-f]{16}")
                .isEqualTo(key().name());
    }

    @Test
    void the_key_is_private_and_its_public_half_is_listed() throws Exception {
        Path secret = folder.resolve("secrets/log.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(folder.resolve("data/log-keys.txt"))).containsExactly(key().toString());
    }

    @Test
    void who_asks_again_within_the_minute_or_when_nothing_was_added_has_the_same_checkpoint() {
        running.signs();
        log.happens(1, random);
        running.signs();
        assertThat(running.latest().size()).isEqualTo(1);
        log.passes(Duration.ofMinutes(1));
        running.signs();
        assertThat(running.latest().size()).isEqualTo(3);
        log.passes(Duration.ofMinutes(1));
        running.signs();
        assertThat(running.latest().size()).isEqualTo(3);
    }

    @Test
    void what_is_itself_on_record_has_a_checkpoint_over_all_of_it_at_once() {
        log.happens(2, random);
        running.signing().handle(new SignCheckpointAtOnce());
        running.ledger().catchUp();
        assertThat(running.latest().size()).isEqualTo(4);
        running.signing().handle(new SignCheckpointAtOnce());
        running.ledger().catchUp();
        assertThat(running.latest().size()).isEqualTo(4);
    }

    @Test
    void a_manifest_is_signed_as_one_and_never_as_a_checkpoint() {
        String hash = "0".repeat(64);
        SignedNote note = SignedNote.of(running.signing().handle(new SealManifest(hash)));
        assertThat(note.isSignedBy(key())).isTrue();
        assertThat(note.text()).isEqualTo("casebook/bundle/1\n" + key().name() + "\n" + hash + "\n");
        assertThatThrownBy(() -> Checkpoint.of(note.text())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> running.signing().handle(new SealManifest("7\n" + hash)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_time_each_day_even_if_nothing_happened() {
        log.passes(Duration.ofHours(23));
        assertThat(running.signing().isTime()).isFalse();
        log.passes(Duration.ofHours(1));
        assertThat(running.signing().isTime()).isTrue();
        running.signs();
        assertThat(running.latest().size()).isEqualTo(2);
        assertThat(running.signing().isTime()).isFalse();
    }

    @Test
    void a_clock_that_is_set_back_a_year_keeps_the_log_from_being_signed_for_no_time_at_all() {
        log.isSet(Duration.ofDays(-365));
        assertThat(running.signing().isTime()).isTrue();
        log.passes(Duration.ofMinutes(1));
        running.signs();
        assertThat(running.latest().size()).isEqualTo(2);
        assertThat(running.signing().isTime()).isFalse();
    }

    @Test
    void it_is_time_after_so_many_entries() {
        log.happens(RunningLog.ENTRIES - 2, random);
        assertThat(running.signing().isTime()).isFalse();
        log.happens(1, random);
        assertThat(running.signing().isTime()).isTrue();
    }

    @Test
    void a_new_key_is_vouched_for_by_the_old_one_and_signs_from_then_on() throws Exception {
        NoteKey old = key();
        running.changesItsKey();
        assertThat(running.latest().note().isSignedBy(old)).isTrue();
        assertThat(running.latest().size())
                .isGreaterThan(running.ledger().keys().getLast().place());
        log.happens(1, random);
        log.passes(Duration.ofMinutes(1));
        running = running.again();
        running.signs();
        assertThat(key()).isNotEqualTo(old);
        assertThat(key().name()).isEqualTo(old.name());
        assertThat(running.latest().note().isSignedBy(key())).isTrue();
        assertThat(Files.readAllLines(folder.resolve("data/log-keys.txt")))
                .containsExactly(old.toString(), key().toString());
    }

    @Test
    void a_change_of_keys_that_broke_off_goes_on_after_the_next_start() throws Exception {
        running.ledger().catchUp();
        running.keys().makeNext(running.ledger());
        running = running.again();
        assertThat(running.signing().isTime()).isTrue();
        running.changesItsKey();
        log.happens(1, random);
        running.signs();
        assertThat(running.ledger().keys()).hasSize(2);
        assertThat(folder.resolve("secrets/log.key.next")).doesNotExist();
    }

    @Test
    void a_key_that_is_lost_is_followed_by_another_under_the_same_name() throws Exception {
        NoteKey lost = key();
        Files.delete(folder.resolve("secrets/log.key"));
        running = running.again();
        log.passes(Duration.ofDays(1));
        running.signs();
        running.signs();
        assertThat(running.ledger().keys()).hasSize(2);
        assertThat(key().name()).isEqualTo(lost.name());
        assertThat(running.latest().note().isSignedBy(key())).isTrue();
    }

    @Test
    void a_kept_checkpoint_is_compared_in_plain_words() throws Exception {
        log.happens(20, random);
        log.passes(Duration.ofMinutes(1));
        running.signs();
        String kept = running.latest().note().toString();
        log.happens(20, random);
        assertThat(found(kept)).isEqualTo(Finding.CONTAINED);
        assertThat(found("\r\n" + kept.replace("\n", "\r\n") + "\r\n ")).isEqualTo(Finding.CONTAINED);
        assertThat(found(kept.substring(0, 30))).isEqualTo(Finding.UNREADABLE);
        assertThat(found(kept.replace(key().name(), "casebook/0000000000000000")))
                .isEqualTo(Finding.ANOTHER_LOG);
        assertThat(found(kept.replaceFirst("\n22\n", "\n21\n"))).isEqualTo(Finding.UNKNOWN_KEY);
        log.leaves.subList(15, log.leaves.size()).clear();
        Files.delete(folder.resolve("data/log.db"));
        running = running.again();
        assertThat(found(kept)).isEqualTo(Finding.ENTRIES_MISSING);
    }

    private Finding found(String pasted) {
        return running.answers().answer(new CompareCheckpoint(pasted)).finding();
    }

    private NoteKey key() {
        List<Spoken.Key> keys = running.ledger().keys();
        return keys.getLast().key();
    }
}
