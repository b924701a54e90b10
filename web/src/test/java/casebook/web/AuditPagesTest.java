package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.examples.LogExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.log.Hash;
import casebook.shared.log.TreeHash;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CheckpointComparison.Finding;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.FindLogKeys;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogKeys;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;

class AuditPagesTest extends DoorTest {
    private static final String NOTE = LogExamples.checkpoint().toString();

    private final MockHttpSession session = new MockHttpSession();

    /** Pages ask the API through the servlet that serves them, which a container would have begun. */
    @BeforeEach
    void servlet() throws ServletException {
        DispatcherServlet servlet = context.getBean(DispatcherServlet.class);
        if (servlet.getServletConfig() == null) {
            servlet.init(new MockServletConfig(context.getServletContext(), "dispatcherServlet"));
        }
    }

    @BeforeEach
    void what_is_on_record() {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(refusal(), read()), "more"));
        sides.answer(FindCheckpoint.class, Optional.of(new LogCheckpoint(NOTE, 17, 20)));
        sides.answer(FindLogKeys.class, new LogKeys(List.of("casebook/0+1+old", "casebook/0+2+new")));
        sides.answer(FindGovernorsOverview.class, overview());
        sides.answer(FindGovernorsCases.class, cases());
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, /audit, Audit trail",
        "GOVERNOR, /audit, Audit trail",
        "DATA_PROTECTION_LEAD, /audit/reads, Who has read what",
        "CLERK, /audit/integrity, Whether the record is unaltered",
        "ADMINISTRATOR, /audit/integrity, Whether the record is unaltered",
        "HEAD, /audit/log-key, Sign with a new key",
        "DATA_PROTECTION_LEAD, /audit/bundles, Make an audit bundle of a time",
        "HEAD, /incidents/0190a0c0-0000-7000-8000-000000000001/audit-bundle, Make an audit bundle of this case",
        "GOVERNOR, /governors, For governors",
        "CHAIR, /governors, For governors"
    })
    void a_page_is_for_those_it_is_for_and_shows_no_code_and_no_id(Role role, String address, String title)
            throws Exception {
        Document page = page(at(get(URI.create(address)), role), 200);
        assertThat(page.select("h1").eachText()).containsExactly(title);
        assertThat(page.body().text()).doesNotContainPattern("[A-Z]{2,}_[A-Z]+|[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, /audit", "CLERK, /audit/reads", "OFFICE, /governors", "OFFICE, /audit/integrity"})
    void and_for_nobody_else(Role role, String address) {
        assertThat(at(get(address), role)).hasStatus(403);
    }

    @Test
    void a_refusal_says_which_rule_and_what_it_rests_on() throws Exception {
        Document page = page(at(get("/audit"), Role.HEAD), 200);
        assertThat(page.select("tbody tr:first-child").text())
                .contains("20 November 2026 at 18:05")
                .contains("office, office on behalf of head")
                .contains("Refused: deciding the response The rule: head decides. It rests on: Policy, D2")
                .contains("2026-0001");
        assertThat(page.select("tbody tr:last-child").text()).contains("Looked at original evidence");
    }

    @Test
    void days_are_whole_days_at_the_school_and_the_filter_stays_in_the_address_of_the_next_page() throws Exception {
        Document page =
                page(at(get("/audit?type=CaseClosed&from=2026-06-01&to=2026-06-30&actor=head"), Role.HEAD), 200);
        assertThat(sides.messages)
                .contains(new FindAuditTrail(
                        false,
                        null,
                        "head",
                        "CaseClosed",
                        Instant.parse("2026-05-31T23:00:00Z"),
                        Instant.parse("2026-06-30T23:00:00Z"),
                        50,
                        null,
                        null,
                        true));
        assertThat(page.select("#to-day, #to-month, #to-year").eachAttr("value"))
                .containsExactly("30", "6", "2026");
        assertThat(page.select("[rel=next]").attr("href"))
                .contains("type=CaseClosed", "from=2026-06-01", "to=2026-06-30", "actor=head", "after=more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "30", "<script>"})
    void a_day_that_is_none_is_asked_for_again(String day) throws Exception {
        var request =
                get("/audit").param("from.day", day).param("from.month", "2").param("from.year", "2026");
        Document page = page(at(request, Role.HEAD), 200);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#from-day");
        assertThat(page.select("#from-day").val()).isEqualTo(day);
        assertThat(page.select("#to-day").val()).isEmpty();
        assertThat(sides.messages).noneMatch(FindAuditTrail.class::isInstance);
    }

    @Test
    void a_kept_checkpoint_is_held_against_the_log_and_told_in_a_sentence() throws Exception {
        sides.answer(CompareCheckpoint.class, new CheckpointComparison(Finding.CONTAINED, "It is all there."));
        Document page = page(pastes(NOTE), 200);
        assertThat(page.select(".govuk-notification-banner").text())
                .contains("The record still contains it", "It is all there.");
        assertThat(sides.messages).contains(new CompareCheckpoint(NOTE));
    }

    @Test
    void nothing_pasted_is_asked_for_again() throws Exception {
        Document page = page(pastes(""), 400);
        assertThat(page.select(".govuk-error-summary a").text()).isEqualTo("Paste the checkpoint that you kept");
    }

    @Test
    void the_checkpoint_is_there_to_copy_and_for_a_camera() throws Exception {
        Document page = page(at(get("/audit/integrity"), Role.CLERK), 200);
        assertThat(page.expectFirst("pre").wholeText()).isEqualTo(NOTE);
        assertThat(page.body().text()).contains("That everything that happened was entered.");
        assertThat(at(get("/audit/integrity/checkpoint.png"), Role.CLERK))
                .hasStatus(200)
                .hasContentType("image/png");
    }

    @Test
    void an_entry_has_a_proof_or_the_number_is_asked_for_again() throws Exception {
        Hash hash = TreeHash.empty();
        sides.answer(FindInclusion.class, Optional.of(new InclusionProof(3, hash, 17, hash, List.of(hash), NOTE)));
        assertThat(page(at(get("/audit/proof?entry=3"), Role.HEAD), 200).text()).contains("Entry 3", hash.toString());
        assertThat(page(at(get("/audit/proof?entry=third"), Role.HEAD), 400)
                        .select(".govuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#entry");
    }

    @Test
    void the_page_that_checks_bundles_is_saved_and_not_run_here() {
        assertThat(at(get("/audit/integrity/verifier"), Role.GOVERNOR))
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"check-a-bundle.html\"");
    }

    @Test
    void few_are_told_in_words_and_the_present_term_is_not_told() throws Exception {
        String page = page(at(get("/governors"), Role.GOVERNOR), 200).body().text();
        assertThat(page)
                .contains("What was found, allegation by allegation: fewer than five")
                .contains("In confidence, or Anonymously 7")
                .contains("A warning letter (A1) Not told: fewer than five, or all but fewer than five")
                .contains("This term is not over.")
                .contains("Nothing is told of it");
    }

    private MvcTestResult at(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        session.setAttribute(
                "casebook.web.door.AtABrowser.token",
                signIns.open(Staff.name(role)).token());
        return door.perform(request.session(session).accept("text/html", "image/*"));
    }

    private MvcTestResult pastes(String checkpoint) throws Exception {
        Document form = page(at(get("/audit/integrity"), Role.CLERK), 200);
        String token = form.select("form[action=/audit/integrity] [name=_csrf]").val();
        return at(post("/audit/integrity").param("_csrf", token).param("checkpoint", checkpoint), Role.CLERK);
    }

    private static Document page(MvcTestResult answer, int status) throws Exception {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static AuditTrail.Entry refusal() {
        return entry("GuardRefused", "head", null, "DecideResponse", "HEAD_DECIDES", "Policy, D2");
    }

    private static AuditTrail.Entry read() {
        return entry("ConfidentialRead", null, "EVIDENCE", null, null, null);
    }

    private static AuditTrail.Entry entry(
            String type,
            @Nullable String onBehalfOf,
            @Nullable String what,
            @Nullable String command,
            @Nullable String rule,
            @Nullable String basis) {
        return new AuditTrail.Entry(
                        16,
                        "0190a0c0-0000-7000-8000-0000000000ff",
                        type,
                        new IncidentId(CASE),
                        3L,
                        Instant.parse("2026-11-20T18:05:00Z"),
                        null,
                        "office",
                        "OFFICE",
                        onBehalfOf,
                        "browser",
                        "request",
                        what,
                        command,
                        rule,
                        basis)
                .ofCase("2026-0001");
    }

    private static GovernorsOverview overview() {
        var few = new Breakdown(null, List.of());
        var seven = new Breakdown(7L, List.of(new Breakdown.Group(List.of("CONFIDENTIAL", "ANONYMOUS"), 7)));
        var counts = new TreeMap<>(Map.of("A1", 3L, "A2", 0L));
        var figures = new GovernorsOverview.Figures(
                seven, few, Choices.of(7, counts), few, few, Choices.of(7, counts), few, few);
        return new GovernorsOverview(List.of(
                new GovernorsOverview.Term(
                        "Summer 2026", LocalDate.parse("2026-05-01"), LocalDate.parse("2026-07-31"), true, figures),
                new GovernorsOverview.Term(
                        "Autumn 2026", LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31"), false, null)));
    }

    private static GovernorsCases cases() {
        return new GovernorsCases(
                List.of(),
                List.of(
                        new GovernorsCases.Item(
                                "Case A",
                                "Summer 2026",
                                List.of("DECIDED", "CLOSED"),
                                null,
                                List.of("CLASS"),
                                List.of("N1"),
                                List.of("PARENT_SPOKEN_TO"),
                                List.of("NO_BREACH"),
                                List.of("A1"),
                                List.of()),
                        new GovernorsCases.Item(
                                "Case B",
                                "Autumn 2026",
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())),
                UUID.randomUUID().toString());
    }
}
