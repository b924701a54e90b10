package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KilledAndRestartedIT {

    private static final int WRITERS = 4;
    private static final int CONFIRMED = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void is_packaged() {
        assumeTrue(ChildCasebook.isPackaged(), "This test starts target/casebook.jar; run mvn package before it");
    }

    @Test
    void whatever_was_answered_is_there_after_a_kill_and_a_restart() throws Exception {
        List<Writer> writers = killedWhileWriting();
        try (ChildCasebook again = ChildCasebook.in(folder);
                School school = new School(again.address())) {
            Map<String, JsonNode> cases = TheEnd.pages(school.head(), "/api/incidents?limit=200").stream()
                    .collect(Collectors.toMap(item -> item.path("incidentId").asString(), item -> item));
            writers.forEach(writer -> writer.everythingAnsweredIsIn(cases));
            assertThat(cases.values().stream()
                            .map(item -> item.path("reference").asString())
                            .sorted())
                    .isEqualTo(IntStream.rangeClosed(1, cases.size())
                            .mapToObj(number -> "%d-%04d".formatted(Days.thisYear(), number))
                            .toList());
            writers.forEach(writer -> writer.isAnsweredTheSameBy(school));
        }
    }

    private List<Writer> killedWhileWriting() throws Exception {
        ChildCasebook casebook = ChildCasebook.in(folder);
        try (School school = new School(casebook.address())) {
            school.token("office");
            List<Writer> writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> Writer.starts(school, number))
                    .toList();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> writers.stream().mapToInt(Writer::confirmed).sum() >= CONFIRMED);
            casebook.kill();
            for (Writer writer : writers) {
                writer.stops();
            }
            return writers;
        } finally {
            casebook.kill();
        }
    }

    @Test
    void keys_without_their_events_are_no_start() throws Exception {
        try (ChildCasebook casebook = ChildCasebook.in(folder);
                School school = new School(casebook.address())) {
            school.office().posts("/api/incidents", Writer.CONCERN).isCreated();
        }
        for (String journal : List.of("events.db", "events.db-wal", "events.db-shm")) {
            Files.deleteIfExists(folder.resolve("data").resolve(journal));
        }
        assertThat(ChildCasebook.refusedIn(folder))
                .contains("The records are missing")
                .contains("Restore the whole folder from a backup")
                .doesNotContain("\tat ");
    }
}
