package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import casebook.app.postgres.PrivatePostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application with its events in PostgreSQL. */
class PostgresIT {
    private static final String CONCERN =
            "{'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'2026-11-20T18:05:00Z','description':'%s','clauses':['G1'],"
                    + "'reporter':{'wish':'ANONYMOUS'},'subject':{'name':'Invented Parent','relationship':'PARENT'}}";

    private static PrivatePostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @Test
    void what_was_recorded_is_there_after_a_restart_and_no_number_is_left_out(@TempDir Path folder) throws Exception {
        List<String> settings = postgres.settings(postgres.database());
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
            assertThat(reports(school)).isEqualTo("2026-0002");
        }
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings).whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0003");
            assertThat(school.head().reads("/api/incidents").isDone().each("reference"))
                    .containsExactlyInAnyOrder("2026-0001", "2026-0002", "2026-0003");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> school.head().reads("/api/audit/checkpoint").isDone());
        }
        assertThat(folder.resolve("data/events.db")).doesNotExist();
        assertThat(folder.resolve("data/events-in-postgres")).exists();
        assertThat(Files.readString(folder.resolve("data/log-keys.txt"))).contains("casebook/");
    }

    @Test
    void when_postgres_was_away_it_goes_on(@TempDir Path folder) throws Exception {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, postgres.settings(postgres.database()))
                        .whenReady();
                School school = new School(casebook.address())) {
            assertThat(reports(school)).isEqualTo("2026-0001");
            postgres.stops();
            var refused = school.office()
                    .posts("/api/incidents", CONCERN.formatted("meanwhile"))
                    .is(503)
                    .isProblem();
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(refused.text("type")).isEqualTo("/problems/away");
            refused.doesNotSay("Exception", "SQL");
            postgres.starts();
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                var reply = school.office().posts("/api/incidents", CONCERN.formatted("after"));
                return "2026-0002".equals(reply.isCreated().text("reference"));
            });
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(school.head()
                                    .reads("/api/incidents")
                                    .isDone()
                                    .each("reference"))
                            .contains("2026-0001", "2026-0002"));
        }
    }

    private static String reports(School school) {
        return school.office()
                .posts("/api/incidents", CONCERN.formatted("before"))
                .isCreated()
                .text("reference");
    }
}
