package casebook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.log.Checkpoint;
import casebook.shared.log.Leaf;
import casebook.shared.log.SignedNote;
import casebook.shared.log.Verification;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogExtract;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractsTest {

    private static final String CASE = Invented.CASE.toString();

    @TempDir
    Path folder;

    private final InventedLog log = new InventedLog();
    private RunningLog running;
    private Extracts extracts;

    @BeforeEach
    void start() {
        running = RunningLog.start(log, folder);
        running.signs();
        extracts = new Extracts(running.ledger());
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
    }

    @Test
    void a_cases_own_and_what_names_it_as_its_case_is_taken_and_nothing_else() {
        FindExtract ofTheCase = new FindExtract(Invented.CASE, null, null, 0, 0);
        assertThat(Matter.of(ofTheCase).covers(leaf(CASE, "{\"x\":1}"))).isTrue();
        assertThat(Matter.of(ofTheCase).covers(leaf("a letter", "{\"incidentId\":\"" + CASE + "\"}")))
                .isTrue();
        assertThat(Matter.of(ofTheCase)
                        .covers(leaf("another case", "{\"incidentId\":\"another\",\"other\":\"" + CASE + "\"}")))
                .isFalse();
        assertThat(Matter.of(ofTheCase).covers(leaf("another case", "{\"x\":1}")))
                .isFalse();
    }

    @Test
    void a_time_begins_with_its_beginning_and_ends_before_its_end() {
        Instant from = Instant.parse("2026-11-22T18:00:00Z");
        FindExtract upToThen = new FindExtract(null, from.minusSeconds(60), from, 0, 0);
        FindExtract fromThen = new FindExtract(null, from, from.plusSeconds(60), 0, 0);
        assertThat(Matter.of(fromThen).covers(leaf("a", "{}"))).isTrue();
        assertThat(Matter.of(upToThen).covers(leaf("a", "{}"))).isFalse();
    }

    @Test
    void a_long_log_is_taken_page_by_page_and_each_entry_is_proved() {
        log.happens(1_200, new Random(3));
        log.passes(Duration.ofMinutes(1));
        running.signs();
        long size = running.latest().size();
        List<LogExtract.Entry> all = new ArrayList<>();
        long place = 0;
        while (place < size) {
            LogExtract page = extracts.answer(new FindExtract(null, null, null, place, size));
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(500);
            all.addAll(page.entries());
            place = page.next();
        }
        assertThat(all).hasSize((int) size);
        assertThat(all)
                .allMatch(entry -> Verification.isIncluded(
                        entry.leaf().hash(),
                        entry.entry(),
                        size,
                        entry.proof(),
                        running.latest().checkpoint().root()));
    }

    @Test
    void older_checkpoints_are_shown_to_be_its_beginning() {
        for (int i = 0; i < 5; i++) {
            log.happens(7, new Random(i));
            log.passes(Duration.ofMinutes(1));
            running.signs();
        }
        long size = running.latest().size();
        CheckpointHistory history = extracts.answer(new FindCheckpointHistory(size));
        assertThat(history.items()).hasSize(5);
        assertThat(history.keys()).hasSize(1);
        assertThat(history.items())
                .allMatch(item -> Verification.isConsistent(
                        item.from(),
                        Checkpoint.of(SignedNote.of(item.note()).text()).root(),
                        size,
                        running.latest().checkpoint().root(),
                        item.proof()));
    }

    private static Leaf leaf(String aggregate, String payload) {
        return new Leaf(
                null,
                aggregate,
                0,
                "id",
                "2026-11-22T18:00:00Z",
                "Something",
                "1",
                ByteBuffer.wrap(payload.getBytes(StandardCharsets.UTF_8)),
                ByteBuffer.wrap(new byte[0]));
    }
}
