package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.ResponseCode;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Compared;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Line;
import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Remark;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

class PolicyReviewPageTest extends DoorTest {
    private static final String PAGE = "/reports/policy-review";
    private static final IncidentId IT = new IncidentId(CASE);

    @Autowired
    private DispatcherServlet within;

    private Visitor visitor;

    @BeforeEach
    void report() throws ServletException {
        Visitor.begin(within, context);
        visitor = new Visitor(door);
        sides.answer(
                FindPolicyEditions.class,
                new PolicyEditionList(List.of(Editions.inForceFrom("2025-01-06", "2025-01")), null));
        sides.answer(FindCoverage.class, new Coverage(List.of(new Coverage.InClass("Year 4", 21, 28))));
        sides.answer(FindPolicyEdition.class, Optional.of(Editions.saying("abusive or personal comments")));
        sides.answer(FindPolicyReview.class, review());
    }

    @Test
    void shows_each_number_beside_a_bar_that_stands_for_it() throws Exception {
        visitor.signedIn(token("head"));
        var page = visitor.opens(PAGE);
        var rows = page.select("table:has(caption:contains(Which groups)) tbody tr");
        assertThat(rows.eachText()).containsExactly("A class group 9 75", "The PTA’s group 3 25");
        assertThat(rows.select(".casebook-bars__now").eachAttr("width")).containsExactly("100.0", "33.333333333333336");
        assertThat(page.select(".casebook-bars__then")).isEmpty();
        assertThat(page.select("svg").eachAttr("aria-hidden")).containsOnly("true");
    }

    @Test
    void stands_beside_the_edition_before() throws Exception {
        sides.answer(
                FindPolicyEditions.class,
                new PolicyEditionList(
                        List.of(
                                Editions.inForceFrom("2026-01-06", "2026-01"),
                                Editions.inForceFrom("2025-01-06", "2025-01")),
                        null));
        visitor.signedIn(token("head"));
        var page = visitor.opens(PAGE);
        assertThat(page.text())
                .contains("the 12 concerns that were judged under the edition before, in force from 6 January 2025");
        assertThat(page.select("table:has(caption:contains(Which groups)) tbody tr")
                        .eachText())
                .containsExactly("A class group 9 75 9 75", "The PTA’s group 3 25 3 25");
        assertThat(page.select(".casebook-bars__then")).isNotEmpty();
    }

    @Test
    void says_in_a_sentence_what_there_was_none_of_and_what_is_too_few() throws Exception {
        visitor.signedIn(token("head"));
        var page = visitor.opens(PAGE);
        assertThat(page.text()).contains("Meetings: none in this time.");
        assertThat(page.select("table:has(caption:contains(How many days)) tbody tr")
                        .text())
                .isEqualTo("Until a finding 3 4 – too few to say");
    }

    @Test
    void says_how_a_clause_begins_beside_its_code() throws Exception {
        visitor.signedIn(token("head"));
        assertThat(visitor.opens(PAGE)
                        .select("table:has(caption:contains(on each clause)) tbody tr")
                        .text())
                .isEqualTo("N1: abusive or personal comments 7");
    }

    @Test
    void leads_to_the_cases_behind_the_numbers() throws Exception {
        visitor.signedIn(token("head"));
        var page = visitor.opens(PAGE);
        assertThat(page.select("section[aria-labelledby=ledger] tbody tr").text())
                .contains(
                        "2026-0001",
                        "N1",
                        "Advice, and no more: tried",
                        "A ban from the site",
                        "Graver than most",
                        "The middle one of 7 others: A warning letter");
        assertThat(page.select("section[aria-labelledby=ledger] details[open]").text())
                .contains("The risk at the gate");
        assertThat(page.select("section[aria-labelledby=ledger] a").attr("href"))
                .isEqualTo("/incidents/" + CASE);
        assertThat(page.select("section[aria-labelledby=not-taken-on]").text()).contains("Not about school");
        assertThat(page.select("section[aria-labelledby=unmet]").text()).contains("G2: Polls are not mentioned");
    }

    @Test
    void is_the_heads_and_the_spreadsheet_is_of_the_same_days() throws Exception {
        visitor.signedIn(token("office"));
        assertThat(visitor.asks(PAGE)).hasStatus(403);
        visitor.signedIn(token("head"));
        assertThat(visitor.asks(PAGE + ".csv?from=2026-09-01&to=2026-09-30")).hasStatus(200);
        assertThat(sides.messages)
                .contains(new FindPolicyReview(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"), null));
        assertThat(visitor.opens(PAGE + "?from=never")
                        .select(".govuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#from-day");
    }

    private static PolicyReview review() {
        return new PolicyReview(
                LocalDate.parse("2025-01-06"),
                LocalDate.parse("2026-11-22"),
                null,
                Instant.parse("2026-11-22T09:00:00Z"),
                12,
                Arrays.stream(ReviewMeasure.values())
                        .map(PolicyReviewPageTest::count)
                        .toList(),
                List.of(
                        new Cross(Pair.CLAUSE_AND_FINDING, List.of("N1"), List.of("BREACH"), List.of(List.of(7L))),
                        new Cross(Pair.RESPONSE_AND_BREACHES, List.of("A1"), List.of("1"), List.of(List.of(7L)))),
                List.of(new Days(Until.FINDING, 3, 4L, null)),
                List.of(new Line(
                        IT,
                        "2026-0001",
                        List.of("N1"),
                        List.of(new LesserStep(ResponseCode.ADVICE, LesserStep.Weighing.TRIED, null)),
                        List.of(ResponseCode.A5),
                        Invented.words("The risk at the gate"),
                        true,
                        Compared.GRAVER,
                        7,
                        ResponseCode.A1)),
                List.of(new Remark(IT, "2026-0002", null, Invented.words("Not about school"))),
                List.of(new Remark(IT, "2026-0003", "G2", Invented.words("Polls are not mentioned"))));
    }

    private static Count count(ReviewMeasure measure) {
        return measure == ReviewMeasure.GROUP
                ? new Count(measure, 12, List.of(new Kind("CLASS", 9), new Kind("PTA", 3)))
                : new Count(measure, 0, List.of());
    }
}
