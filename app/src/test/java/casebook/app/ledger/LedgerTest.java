package casebook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.log.Verification;
import casebook.shared.message.Refused;
import casebook.shared.query.CheckpointComparison.Finding;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.ConsistencyProof;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindConsistency;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.InclusionProof;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

class LedgerTest {

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
    void however_often_it_is_restarted_the_root_is_that_of_all_events() throws Exception {
        while (log.leaves.size() < 10_000) {
            log.happens(random.nextInt(600), random);
            if (random.nextInt(4) == 0) {
                running = running.again();
            }
            log.passes(Duration.ofMinutes(1));
            running.signs();
            assertThat(running.ledger().size()).isEqualTo(log.leaves.size());
        }
        assertThat(running.ledger().now("casebook/1").root()).isEqualTo(log.root());
        for (int i = 0; i < 200; i++) {
            everyProofHolds(
                    random.nextLong(running.latest().size()),
                    random.nextLong(1 + running.ledger().size()));
        }
        assertThat(running.ledger().finding()).isEmpty();
    }

    private void everyProofHolds(long entry, long size) {
        InclusionProof in = Objects.requireNonNull(running.answers().answer(new FindInclusion(entry)));
        assertThat(Verification.isIncluded(
                        log.leaves.get((int) entry).hash(),
                        entry,
                        in.size(),
                        in.proof(),
                        running.latest().checkpoint().root()))
                .isTrue();
        ConsistencyProof grown = Objects.requireNonNull(running.answers()
                .answer(new FindConsistency(size, running.ledger().size())));
        assertThat(Verification.isConsistent(size, grown.fromRoot(), grown.to(), log.root(), grown.proof()))
                .isTrue();
    }

    @Test
    void what_is_kept_may_be_deleted() throws Exception {
        grows();
        running.close();
        Files.delete(folder.resolve("data/log.db"));
        isAsGoodAsNew();
    }

    @Test
    void what_is_kept_may_be_truncated() throws Exception {
        grows();
        running.close();
        Path kept = folder.resolve("data/log.db");
        byte[] whole = Files.readAllBytes(kept);
        for (int length : new int[] {0, 100, 4_096, 10_000, whole.length / 2, whole.length - 1}) {
            Files.write(kept, Arrays.copyOf(whole, length));
            isAsGoodAsNew();
            running.close();
        }
        running = RunningLog.start(log, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE subtree SET hash = zeroblob(32)",
                "UPDATE subtree SET hash = zeroblob(32) WHERE level = 0 AND place = 17",
                "UPDATE subtree SET hash = zeroblob(32) WHERE level = 4 AND place = 3",
                "UPDATE subtree SET hash = x'00' WHERE level = 9",
                "DELETE FROM subtree WHERE level = 1 AND place = 200",
                "DELETE FROM spoken",
                "INSERT INTO spoken VALUES (100000)",
                "DROP TABLE spoken"
            })
    void what_is_kept_may_be_altered(String how) throws Exception {
        grows();
        running.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/log.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
        isAsGoodAsNew();
    }

    private void grows() {
        log.happens(1_500, random);
        log.passes(Duration.ofMinutes(1));
        running.signs();
        log.happens(300, random);
        running.ledger().catchUp();
    }

    private void isAsGoodAsNew() {
        running = RunningLog.start(log, folder);
        running.ledger().catchUp();
        assertThat(running.ledger().now("casebook/1").root()).isEqualTo(log.root());
        for (long entry : new long[] {0, 16, 17, 50, 400, 511, 1_499}) {
            everyProofHolds(entry, entry);
        }
        assertThat(running.ledger().finding()).isEmpty();
    }

    @Test
    void an_altered_event_is_found_and_nothing_is_signed_over_it() throws Exception {
        grows();
        String kept = running.latest().note().toString();
        log.alter(700);
        running.close();
        Files.delete(folder.resolve("data/log.db"));
        running = RunningLog.start(log, folder);
        running.signs();
        assertThat(running.ledger().finding())
                .hasValueSatisfying(
                        finding -> assertThat(finding).startsWith("Something among the first 1502 entries"));
        int before = log.leaves.size();
        log.passes(Duration.ofDays(2));
        running.signs();
        assertThat(log.leaves).hasSize(before);
        assertThat(running.answers().answer(new CompareCheckpoint(kept)).finding())
                .isEqualTo(Finding.ALTERED);
        assertThatThrownBy(() -> running.answers().answer(new FindCheckpoint())).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_found_is_told_to_whoever_watches_over_casebook() {
        LogHealthIndicator health = new LogHealthIndicator(running.ledger());
        grows();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        log.alter(700);
        assertThatThrownBy(() -> running.answers().answer(new FindInclusion(700)))
                .isInstanceOf(Refused.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("finding")).asString().contains("first 1502 entries");
    }

    @Test
    void an_altered_event_is_found_while_it_runs_by_whoever_asks_for_its_proof() {
        grows();
        log.alter(700);
        assertThatThrownBy(() -> running.answers().answer(new FindInclusion(700)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().wants()).contains("first 1502 entries"));
    }
}
