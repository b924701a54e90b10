package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one PostgreSQL share their views in MongoDB, and only one of them has made the views follow. */
@Timeout(240)
class PagesOfTwoNodesIT {

    private static final String ATTEMPT = "{'attemptedAt':'2026-01-05T09:00:00Z','mode':'Phone','outcome':'No answer'}";

    @TempDir
    Path folder;

    @Test
    void whoever_has_a_case_open_at_either_node_hears_what_was_recorded_at_one_of_them() throws Exception {
        List<String> shared = shared();
        try (StartedCasebook one = StartedCasebook.demoIn(folder.resolve("one"), shared);
                StartedCasebook two = StartedCasebook.demoIn(folder.resolve("two"), shared);
                School atOne = new School(one.address());
                School atTwo = new School(two.address());
                HttpClient browsers = HttpClient.newHttpClient()) {
            String incident = atOne.office()
                    .posts("/api/incidents", Writer.CONCERN)
                    .isCreated()
                    .text("incidentId");
            Stream<String> pageAtOne = opens(browsers, atOne, incident);
            Stream<String> pageAtTwo = opens(browsers, atTwo, incident);
            atOne.office()
                    .posts("/api/incidents/" + incident + "/contact-attempts", ATTEMPT)
                    .isCreated();
            assertThat(heard(pageAtOne)).contains("\"version\":1");
            assertThat(heard(pageAtTwo)).contains("\"version\":1");
            browsers.shutdownNow();
        }
    }

    private static List<String> shared() throws Exception {
        PrivatePostgres postgres = PrivatePostgres.running();
        List<String> shared = new ArrayList<>(postgres.settings(postgres.database()));
        shared.addAll(RealMongo.there().settings());
        shared.add("--casebook.kept=mongodb");
        shared.add("--CASEBOOK_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]));
        return shared;
    }

    private static Stream<String> opens(HttpClient browsers, School node, String incident) throws Exception {
        HttpResponse<Stream<String>> page = browsers.send(
                node.request("/api/incidents/" + incident + "/changes?since=0")
                        .header("Authorization", "Bearer " + node.token("office"))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofLines());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String heard(Stream<String> page) {
        return page.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
    }
}
