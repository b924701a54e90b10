package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PolicyReviewIT {

    private static final String REPORT = "/api/reports/policy-review";

    @TempDir
    Path folder;

    @Test
    void the_head_sees_what_became_of_every_concern_and_no_code_among_the_words() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            Case year4 = TheConcern.isRaised(school);
            TheConcern.isScreened(year4);
            TheEnquiry.gathersInformation(year4);
            TheResponses.areDecided(year4);
            TheOtherCases.isScreenedOutAndReopened(school);
            school.office().reads(REPORT).is(403).isRefused("OpenToTheseRoles");
            long refused = refusals(school);
            await().untilAsserted(
                            () -> assertThat(sum(review(school), "REFUSAL")).isEqualTo(refused));
            Reply report = review(school);
            assertThat(report.at("concerns").asLong()).isEqualTo(2);
            assertThat(number(report, "SCREENING", "TAKEN_UP")).isEqualTo(2);
            assertThat(number(report, "FINDING", "BREACH")).isEqualTo(1);
            assertThat(number(report, "FINDING", "NONE_YET")).isEqualTo(1);
            assertThat(number(report, "CORRECTION", "CLARIFICATION")).isEqualTo(1);
            assertThat(report.at("ledger").size()).isEqualTo(1);
            report.doesNotSay("receiptHash", TheConcern.REPORTER);
            assertThat(words(report)).isNotEmpty().noneMatch(each -> each.matches("[A-Z]+(_[A-Z]+)*"));
        }
    }

    private static Reply review(School school) {
        return school.head().reads(REPORT).isDone();
    }

    /** As the audit trail tells them, one by one. */
    private static long refusals(School school) {
        return school.head()
                .reads("/api/audit?type=GuardRefused&limit=200")
                .isDone()
                .items()
                .size();
    }

    private static long sum(Reply report, String table) {
        return rows(report, table)
                .mapToLong(row -> row.path("numbers").get(0).asLong())
                .sum();
    }

    private static long number(Reply report, String table, String what) {
        return rows(report, table)
                .filter(row -> row.path("what").asString().equals(what))
                .mapToLong(row -> row.path("numbers").get(0).asLong())
                .sum();
    }

    private static Stream<JsonNode> rows(Reply report, String table) {
        return report.at("tables")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(table))
                .flatMap(each -> each.path("rows").valueStream());
    }

    /** Of titles, columns and kinds. */
    private static List<String> words(Reply report) {
        return report.at("tables")
                .valueStream()
                .flatMap(table -> Stream.of(
                                List.of(table.path("title")).stream(),
                                table.path("columns").valueStream(),
                                table.path("rows").valueStream().map(row -> row.path("words")))
                        .flatMap(each -> each))
                .map(JsonNode::asString)
                .toList();
    }
}
