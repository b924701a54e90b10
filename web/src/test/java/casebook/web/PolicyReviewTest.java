package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two editions, of which the second came in force on 1 November 2026; today is a day in that month. */
class PolicyReviewTest extends DoorTest {

    private static final String REPORT = "/api/reports/policy-review";
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void editions() {
        sides.answer(
                FindPolicyEditions.class,
                new PolicyEditionList(
                        List.of(
                                Editions.inForceFrom("2027-09-01", "2027-09"),
                                Editions.inForceFrom("2026-11-01", "2026-11"),
                                Editions.inForceFrom("2025-01-06", "2025-01")),
                        null));
        sides.answer(FindCoverage.class, new Coverage(List.of(new Coverage.InClass("Year 4", 21, 28))));
        sides.answer(FindPolicyEdition.class, Optional.of(Editions.saying("abusive or personal comments")));
        sides.answer(FindPolicyReview.class, review());
    }

    @ParameterizedTest
    @CsvSource({
        "'',2026-11-01,today,2026-11",
        "?edition=2025-01,2025-01-06,today,2025-01",
        "?from=2026-09-01,2026-09-01,today,",
        "?to=2026-10-01,2026-10-01,2026-10-01,",
        "?from=2026-09-01&to=2026-09-30,2026-09-01,2026-09-30,"
    })
    void is_of_the_days_asked_for_and_by_default_of_the_editions_whole_time(
            String query, String from, String to, String edition) {
        assertThat(reads(Role.HEAD, REPORT + query)).hasStatus(200);
        assertThat(asked().getFirst())
                .isEqualTo(new FindPolicyReview(
                        LocalDate.parse(from), to.equals("today") ? today() : LocalDate.parse(to), edition));
    }

    @Test
    void stands_beside_the_whole_time_of_the_edition_before() {
        reads(Role.HEAD, REPORT);
        assertThat(asked().getLast())
                .isEqualTo(new FindPolicyReview(LocalDate.parse("2025-01-06"), today(), "2025-01"));
    }

    @Test
    void stands_beside_nothing_where_no_edition_was_before() throws Exception {
        JsonNode report = json(REPORT + "?edition=2025-01");
        assertThat(asked()).hasSize(1);
        assertThat(report.path("before").isNull()).isTrue();
        assertThat(row(report, "GROUP", "CLASS").path("numbers").get(2).isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2026-09-02&to=2026-09-01", "?edition=1999-01", "?from=yesterday"})
    void a_period_that_cannot_be_is_refused(String query) {
        assertThat(reads(Role.HEAD, REPORT + query)).hasStatus(400);
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_share_is_told_of_ten_and_of_no_fewer() throws Exception {
        JsonNode report = json(REPORT);
        assertThat(row(report, "GROUP", "CLASS").path("numbers").get(0).asLong())
                .isEqualTo(9);
        assertThat(row(report, "GROUP", "CLASS").path("numbers").get(1).asLong())
                .isEqualTo(75);
        assertThat(row(report, "BAN_END", "LIFTED").path("numbers").get(0).asLong())
                .isEqualTo(9);
        assertThat(row(report, "BAN_END", "LIFTED").path("numbers").get(1).isNull())
                .isTrue();
    }

    @Test
    void the_spreadsheet_has_the_same_numbers() throws Exception {
        List<String> told = new ArrayList<>();
        for (JsonNode table : json(REPORT).path("tables")) {
            for (JsonNode row : table.path("rows")) {
                for (int at = 0; at < row.path("numbers").size(); at++) {
                    JsonNode number = row.path("numbers").get(at);
                    told.add(table.path("title").asString() + "|"
                            + row.path("words").asString() + "|"
                            + table.path("columns").get(at).asString() + "|"
                            + (number.isNull() ? "" : number.asLong()));
                }
            }
        }
        var csv = reads(Role.HEAD, REPORT + ".csv");
        assertThat(csv).hasStatus(200).hasContentType("text/csv;charset=UTF-8");
        List<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(text(csv)).stream().toList();
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.getField(0) + "|" + line.getField(2).replaceFirst("^'", "") + "|"
                        + line.getField(3) + "|" + line.getField(4))
                .containsExactlyElementsOf(told);
        assertThat(told).hasSizeGreaterThan(10);
    }

    @Test
    void no_cell_of_the_spreadsheet_is_a_formula() throws Exception {
        assertThat(text(reads(Role.HEAD, REPORT + ".csv")))
                .contains("'=HYPERLINK")
                .doesNotContain(",=HYPERLINK")
                .doesNotContain("\"=HYPERLINK");
    }

    @Test
    void that_it_was_read_or_taken_out_is_on_record() {
        reads(Role.HEAD, REPORT);
        reads(Role.HEAD, REPORT + ".csv");
        assertThat(sides.sent(RecordRead.class))
                .containsExactly(new RecordRead(null, What.POLICY_REVIEW), new RecordRead(null, What.EXPORT));
    }

    private List<FindPolicyReview> asked() {
        return sides.messages.stream()
                .filter(FindPolicyReview.class::isInstance)
                .map(FindPolicyReview.class::cast)
                .toList();
    }

    private JsonNode json(String path) throws UnsupportedEncodingException {
        return JSON.readTree(text(reads(Role.HEAD, path)));
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }

    private static JsonNode row(JsonNode report, String table, String what) {
        return report.path("tables")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(table))
                .flatMap(each -> each.path("rows").valueStream())
                .filter(each -> each.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static PolicyReview review() {
        return new PolicyReview(
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                Instant.EPOCH,
                12,
                List.of(
                        new Count(ReviewMeasure.GROUP, 12, List.of(new Kind("CLASS", 9), new Kind("PTA", 3))),
                        new Count(ReviewMeasure.BAN_END, 9, List.of(new Kind("LIFTED", 9))),
                        new Count(ReviewMeasure.CLAUSE, 1, List.of(new Kind("=HYPERLINK(\"x\")", 1)))),
                List.of(new Cross(
                        Pair.RESPONSE_AND_BREACHES, List.of("A1"), List.of("1", "4"), List.of(List.of(7L, 2L)))),
                List.of(new Days(Until.FINDING, 12, 4L, 19L)),
                List.of(),
                List.of(),
                List.of());
    }
}
