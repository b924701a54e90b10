package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.app.StartedCasebook;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogIT {

    private static final List<String> AS_OFTEN_AS_ASKED = List.of("--casebook.log.checkpoint-at-soonest=0s");

    @TempDir
    Path folder;

    @Test
    void a_governor_can_show_that_nothing_was_altered_even_of_what_was_erased() throws Exception {
        String first;
        String last;
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, AS_OFTEN_AS_ASKED);
                School school = new School(casebook.address())) {
            TheLog log = new TheLog(school, keyOnPaper());
            first = log.checkpoint();
            Case concern = TheKeeping.isScreenedOut(school);
            log.holdsEveryEntry();
            log.stillBeginsWith(first);
            String beforeErasure = log.checkpoint();
            TheKeeping.showsItsReporterToOneWhomTwoPeopleLet(concern);
            TheKeeping.isNotErasedWhileHeld(concern);
            TheKeeping.isErasedByASecondPerson(concern);
            log.holdsEveryEntry();
            log.stillBeginsWith(first);
            log.stillBeginsWith(beforeErasure);
            last = log.checkpoint();
            outOfRangeIsTold(school, log);
            assertThat(TheEnd.pages(school.governor(), "/api/audit?type=CheckpointSigned&limit=200"))
                    .hasSizeGreaterThan(3);
        }
        Files.delete(folder.resolve("data/log.db"));
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, AS_OFTEN_AS_ASKED);
                School school = new School(casebook.address())) {
            TheLog log = new TheLog(school, keyOnPaper());
            log.stillBeginsWith(first);
            log.stillBeginsWith(last);
            log.holdsEveryEntry();
            changesItsKey(school, log);
        }
    }

    private static void outOfRangeIsTold(School school, TheLog log) {
        school.governor().reads("/api/audit/proof?entry=1000000").is(400).isProblem();
        school.governor().reads("/api/audit/proof?from=2&to=1").is(400).isProblem();
        school.governor().reads("/api/audit/proof?from=1&to=1000000").is(400).isProblem();
        school.office().reads("/api/audit/checkpoint").is(403).isRefused("OpenToTheseRoles");
        assertThat(log.compared("nonsense").text("meaning")).startsWith("This is not a whole checkpoint");
    }

    private void changesItsKey(School school, TheLog log) throws IOException {
        String vouching = school.head().posts("/api/audit/log-key", "").isDone().body();
        assertThat(log.compared(vouching).text("finding")).isEqualTo("CONTAINED");
        school.office().reads("/api/audit/checkpoint").is(403);
        String next = school.governor().reads("/api/audit/checkpoint").isDone().body();
        assertThat(keys()).hasSize(2);
        assertThat(SignedNote.of(next).isSignedBy(keys().getLast())).isTrue();
        assertThat(SignedNote.of(vouching).isSignedBy(keys().getFirst())).isTrue();
    }

    @Test
    void a_kill_loses_nothing_that_was_signed() throws Exception {
        assumeTrue(ChildCasebook.isPackaged(), "This test starts target/casebook.jar; run mvn package before it");
        String kept;
        try (ChildCasebook first = ChildCasebook.in(folder);
                School school = new School(first.address())) {
            kept = new TheLog(school, keyOnPaper()).checkpoint();
            TheKeeping.isScreenedOut(school);
            first.kill();
        }
        try (ChildCasebook again = ChildCasebook.in(folder);
                School school = new School(again.address())) {
            new TheLog(school, keyOnPaper()).stillBeginsWith(kept);
        }
    }

    private NoteKey keyOnPaper() throws IOException {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Files.exists(folder.resolve("data/log-keys.txt")));
        return keys().getFirst();
    }

    private List<NoteKey> keys() throws IOException {
        return Files.readAllLines(folder.resolve("data/log-keys.txt")).stream()
                .map(NoteKey::of)
                .toList();
    }
}
