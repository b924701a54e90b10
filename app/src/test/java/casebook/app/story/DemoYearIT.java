package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.LivedYear;
import casebook.app.StartedCasebook;
import casebook.app.demoyear.DemoYear;
import casebook.app.verify.Verifier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A school year is lived through, and every figure of its review is counted a second time. */
class DemoYearIT {

    private static final List<String> RECOUNTED = List.of(
            "SOURCE",
            "GROUP",
            "CLAUSE",
            "SCREENING",
            "FINDING",
            "RESPONSE",
            "WARNING",
            "MEETING",
            "ESCALATION",
            "GAP",
            "CONFLICT",
            "CORRECTION",
            "BAN_ROUTE",
            "REPRESENTATIONS",
            "BAN_REVIEW");

    @TempDir
    Path folder;

    @Test
    void every_figure_of_the_review_is_what_the_record_says() {
        String data = "--casebook.data=" + folder.resolve("data");
        String key = "--casebook.master-key-file=" + folder.resolve("secrets/master.key");
        LivedYear.in(folder);
        assertThat(DemoYear.run(List.of(data, key), System.out))
                .as("a folder that is not empty")
                .isEqualTo(1);
        assertThat(Verifier.of("verify", folder.resolve("data").toString()).holds())
                .isTrue();
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder).whenReady();
                School school = new School(casebook.address())) {
            List<JsonNode> cases = TheEnd.pages(school.head(), "/api/incidents?limit=200");
            assertThat(cases).hasSizeBetween(65, 75);
            List<List<JsonNode>> stories =
                    cases.stream().map(each -> story(school, each)).toList();
            isWhatTheRecordSays(school, stories, "?from=2025-09-01&to=2026-07-31");
            isWhatTheRecordSays(school, under("2026-02", stories), "?edition=2026-02");
            isWhatTheRecordSays(school, under("2025-01", stories), "?edition=2025-01");
            TheSignatures.areCounted(school, "2025-01");
            TheSignatures.areCounted(school, "2026-02");
            ThePublishedReviews.tellNothingOfAFew(school, stories);
        }
    }

    private static List<List<JsonNode>> under(String edition, List<List<JsonNode>> stories) {
        return stories.stream()
                .filter(story ->
                        story.getFirst().at("/details/edition").asString().equals(edition))
                .toList();
    }

    private static void isWhatTheRecordSays(School school, List<List<JsonNode>> stories, String asked) {
        Reply report = school.head().reads("/api/reports/policy-review" + asked).isDone();
        Recount again = new Recount(stories);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(report.at("concerns").asInt()).isEqualTo(stories.size());
        for (String table : RECOUNTED) {
            rows(report, table)
                    .filter(row -> !List.of("WAITING", "NONE_MADE")
                                    .contains(row.path("what").asString())
                            || table.equals("SCREENING"))
                    .forEach(row -> all.assertThat(number(row, 0))
                            .as(table + " " + row.path("what").asString())
                            .isEqualTo(again.of(table, row.path("what").asString())));
        }
        rows(report, "DAYS").forEach(row -> {
            List<Long> days = again.days(row.path("what").asString());
            all.assertThat(number(row, 0)).isEqualTo(days.size());
            all.assertThat(number(row, 1)).isEqualTo(days.get((days.size() + 1) / 2 - 1));
            all.assertThat(number(row, 2)).isEqualTo(days.get((9 * days.size() + 9) / 10 - 1));
        });
        all.assertAll();
    }

    private static List<JsonNode> story(School school, JsonNode item) {
        return school.head()
                .reads("/api/incidents/" + item.path("incidentId").asString() + "/timeline")
                .isDone()
                .items();
    }

    private static Stream<JsonNode> rows(Reply report, String table) {
        return report.at("tables")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(table))
                .flatMap(each -> each.path("rows").valueStream());
    }

    private static long number(JsonNode row, int at) {
        return row.path("numbers").get(at).asLong();
    }
}
