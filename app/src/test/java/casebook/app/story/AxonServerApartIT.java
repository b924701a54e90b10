package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.app.axonserver.NamedAxonServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two processes that decide, two that show and a door, by a real Axon Server and MongoDB's own engine; the former four are killed at random. */
class AxonServerApartIT {

    private static final int WRITERS = 4;
    private static final int KILLS = 4;
    private static final int BETWEEN_KILLS = 25;
    private static final long SEED = 20_261_123;

    private NamedAxonServer server;
    private String mongodb;

    @BeforeEach
    void are_named() {
        assumeTrue(ChildCasebook.isPackaged(), "This test starts target/casebook.jar; run mvn package before it");
        server = NamedAxonServer.named();
        mongodb = System.getenv("CASEBOOK_TEST_MONGODB");
        assumeTrue(mongodb != null, "left out: CASEBOOK_TEST_MONGODB names no MongoDB");
    }

    @Test
    void what_was_confirmed_is_there_once_whoever_was_killed_meanwhile() throws Exception {
        var shared = new ApartProcess.Shared(
                server, mongodb, Base64.getEncoder().encodeToString(new byte[32]), server.folder());
        List<ApartProcess> sides = new ArrayList<>();
        try {
            for (String role : List.of("command", "query", "command", "query")) {
                sides.add(ApartProcess.with(role, sides.size(), shared).whenReady());
            }
            try (ApartProcess door = ApartProcess.with("web", 4, shared).whenReady();
                    School school = new School(door.address())) {
                List<PatientWriter> writers = IntStream.range(0, WRITERS)
                        .mapToObj(number -> PatientWriter.starts(school, number))
                        .toList();
                Random random = new Random(SEED);
                for (int kill = 1; kill <= KILLS; kill++) {
                    awaitConfirmed(writers, kill * BETWEEN_KILLS);
                    sides.get(random.nextInt(sides.size())).isKilledAndStartedAgain();
                }
                sides.forEach(ApartProcess::whenReady);
                awaitConfirmed(writers, (KILLS + 1) * BETWEEN_KILLS);
                for (PatientWriter writer : writers) {
                    writer.stops();
                }
                everythingIsThereOnce(school, writers);
            }
        } finally {
            sides.forEach(ApartProcess::close);
        }
    }

    private static void awaitConfirmed(List<PatientWriter> writers, int confirmed) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> writers.stream().mapToInt(PatientWriter::confirmed).sum() >= confirmed);
    }

    private static void everythingIsThereOnce(School school, List<PatientWriter> writers) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> {
            Map<String, JsonNode> cases = TheEnd.pages(school.head(), "/api/incidents?limit=200").stream()
                    .collect(Collectors.toMap(item -> item.path("incidentId").asString(), item -> item));
            for (PatientWriter writer : writers) {
                writer.reported().forEach((incident, version) -> {
                    JsonNode found = Objects.requireNonNull(cases.get(incident), "A confirmed case is missing");
                    assertThat(found.path("version").asLong()).isEqualTo(version);
                });
            }
            assertThat(cases.values().stream()
                            .map(item -> item.path("reference").asString()))
                    .doesNotHaveDuplicates();
        });
    }
}
