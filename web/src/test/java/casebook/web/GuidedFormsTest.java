package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.people.Role;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.Timeline;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.DispatcherServlet;

/** The forms from finding to letters: each is shown, comes back with what was typed, and is recorded; and is kept half-written. */
class GuidedFormsTest extends DoorTest {
    private static final String REST = "day=2&month=12&year=2026";

    private final Map<Role, MockHttpSession> sessions = new LinkedHashMap<>();

    /** A form, who may fill it in, and answers that are right. */
    enum Guided {
        FINDING("findings", Role.HEAD, "RecordFinding", "allegations[0].outcome=BREACH", "allegations[0].reasons=Why"),
        WEIGHING(
                "proportionality",
                Role.SENIOR_LEADER,
                "AssessProportionality",
                "effectOnChild=None",
                "adjustmentsOffered=None",
                "lesserSteps[1].status=TRIED",
                "lesserSteps[1].why=Why"),
        DECIDING("decision", Role.HEAD, "DecideResponse", "responses=A1", "reasons=Why"),
        THINKING_AGAIN("decision/withdrawal", Role.HEAD, "WithdrawResponse", "responses=A1", "reasons=Why"),
        BANNING("site-ban", Role.HEAD, "BanFromSite", "route=NOTICE_OF_INTENT", "scope=All"),
        MORE_TIME("site-ban/extension", Role.HEAD, "ExtendRepresentations", "reason=Why", day("representationsBy")),
        DECIDING_THE_BAN(
                "site-ban/decision",
                Role.HEAD,
                "DecideSiteBan",
                "outcome=NOT_IMPOSED",
                "reasons=Why",
                "answers[1].point=This",
                "answers[1].answer=That"),
        THE_CHAIR("site-ban/chair-confirmation", Role.CHAIR, "ConfirmBanAsChair", "reasons=Why"),
        LOOKING_AGAIN("site-ban/review", Role.HEAD, "ReviewSiteBan", "outcome=LIFTED", "reasons=Why"),
        ESCALATING(
                "escalations",
                Role.HEAD,
                "EscalateToAuthorities",
                "authority=POLICE",
                "lawfulBasis=Public task",
                "grounds[3].facts=Facts",
                "shared=One\nTwo"),
        THEIR_OUTCOME(
                "escalations/1/outcome",
                Role.SENIOR_LEADER,
                "RecordAuthorityOutcome",
                "outcome=CAUTION",
                day("at"),
                "at.time=9:30"),
        PROPOSING(
                "escalation-proposals",
                Role.SENIOR_LEADER,
                "ProposeEscalation",
                "authority=POLICE",
                "why=Now",
                "grounds[0].facts=Facts"),
        DECLINING("escalation-proposals/1/refusal", Role.HEAD, "DeclineEscalation", "reasons=Why"),
        SEEKING_ADVICE(
                "legal-advice",
                Role.HEAD,
                "SeekLegalAdvice",
                "ground=LIBEL",
                "whoseReputation=A Person",
                "from=SCHOOL",
                day("publishedAt"),
                "publishedAt.time=9:30"),
        ADVICE("legal-advice/received", Role.HEAD, "RecordLegalAdvice", "summary=Weak", day("receivedOn")),
        CLOSING("closure", Role.SENIOR_LEADER, "CloseCase", "parentTold=All", "reporterTold=true"),
        REOPENING("reopening", Role.SENIOR_LEADER, "ReopenCase", "reason=Why");

        final String below;
        final Role role;
        final String command;
        private final String answers;

        Guided(String below, Role role, String command, String... right) {
            this.below = below;
            this.role = role;
            this.command = command;
            this.answers = String.join("&", right);
        }

        List<String> right() {
            return List.of(answers.split("&", -1));
        }

        String page() {
            return DoorTest.on(below).substring("/api".length());
        }

        private static String day(String name) {
            return name + "." + REST.replace("&", "&" + name + ".");
        }
    }

    @BeforeEach
    void aCase() throws Exception {
        DispatcherServlet servlet = context.getBean(DispatcherServlet.class);
        if (servlet.getServletConfig() == null) {
            servlet.init(new MockServletConfig(context.getServletContext(), "dispatcherServlet"));
        }
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(FindPolicyEdition.class, Optional.of(edition()));
    }

    @ParameterizedTest
    @EnumSource
    void every_form_is_shown_with_one_heading_a_way_and_the_policy_beside_it(Guided form) throws Exception {
        Document page = shown(opened(form), 200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".govuk-task-list__item")).hasSize(8);
        assertThat(page.select("main").text()).doesNotContainPattern("[A-Z]{2,}_[A-Z]|[a-z][A-Z][a-z]+[A-Z]");
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
                .allSatisfy(box -> assertThat(page.select("label[for=" + box.id() + "]"))
                        .as(box.id())
                        .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void filled_in_it_is_recorded_and_leaves_no_draft(Guided form) throws Exception {
        sent(form, form.right());
        assertThat(sides.sent(IncidentCommand.class))
                .extracting(command -> command.getClass().getSimpleName())
                .containsExactly(form.command);
        assertThat(drafts.kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void with_an_answer_that_is_too_long_it_comes_back_with_everything_typed_and_is_kept(Guided form) throws Exception {
        List<String> wrong = form.right().stream()
                .map(answer -> answer.matches(
                                ".*(reason|reasons|why|summary|parentTold|scope|effectOnChild|whoseReputation|lawfulBasis|reference)=.*")
                        ? answer.substring(0, answer.indexOf('=') + 1) + "x".repeat(20_001)
                        : answer)
                .toList();
        if (wrong.equals(form.right())) {
            return;
        }
        Document page = shown(sent(form, wrong), 400);
        assertThat(page.select(".govuk-error-summary a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("main").html()).contains("x".repeat(20_001));
        assertThat(drafts.kept).hasSize(1);
    }

    @Test
    void what_is_kept_is_sealed_offered_to_its_writer_alone_and_thrown_away_at_a_word() throws Exception {
        MvcTestResult kept = sent(Guided.DECIDING, List.of("reasons=Half a thought", "_draft=keep"));
        assertThat(kept).hasStatus(302);
        assertThat(sides.sent(IncidentCommand.class)).isEmpty();
        assertThat(drafts.kept.values())
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).doesNotContain("Half"));
        assertThat(shown(opened(Guided.DECIDING), 200).select("#reasons").text())
                .isEqualTo("Half a thought");
        assertThat(shown(opened(Guided.DECIDING, Role.SENIOR_LEADER), 200)
                        .select("#reasons")
                        .text())
                .isEmpty();
        sent(Guided.DECIDING, List.of("_draft=forget"));
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void a_draft_is_kept_for_thirty_days_and_no_longer() throws Exception {
        sent(Guided.DECIDING, List.of("reasons=Half a thought", "_draft=quietly"));
        later(Duration.ofDays(30));
        assertThat(shown(opened(Guided.DECIDING), 200).select("#reasons").text())
                .isEqualTo("Half a thought");
        later(Duration.ofSeconds(1));
        assertThat(shown(opened(Guided.DECIDING), 200).select("#reasons").text())
                .isEmpty();
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void a_draft_is_erased_with_its_case() throws Exception {
        UUID erased = UUID.fromString("0190a0c0-0000-7000-8000-0000000000e5");
        KeyId key = new KeyId(KeyId.Owner.CASE, erased);
        Sealed.Closed words = context.getBean(Seal.class).close(Sealed.text(key, "{\"reasons\":[\"Half a thought\"]}"));
        drafts.keep(new Drafts.Place("head", Guided.DECIDING.page()), words, clock.instant());
        assertThat(shown(opened(Guided.DECIDING), 200).select("#reasons").text())
                .isEqualTo("Half a thought");
        keyring.destroy(key, clock.instant(), "retention");
        assertThat(shown(opened(Guided.DECIDING), 200).select("#reasons").text())
                .isEmpty();
    }

    // by then everybody has to sign in again
    private void later(Duration by) {
        ((MovableClock) clock).moveOn(by);
        sessions.clear();
    }

    private static PolicyEditionPage edition() {
        Sealed name = Sealed.text(new KeyId(KeyId.Owner.PERSON, CASE), "A Governor");
        return new PolicyEditionPage(
                "2025-01",
                LocalDate.parse("2025-01-01"),
                "Spring 2027",
                List.of(
                        new PolicyEdition.Clause("N1", PolicyEdition.Kind.INAPPROPRIATE_CONDUCT, "abusive comments"),
                        new PolicyEdition.Clause("N3", PolicyEdition.Kind.INAPPROPRIATE_CONDUCT, "disrepute"),
                        new PolicyEdition.Clause("A1", PolicyEdition.Kind.RESPONSE, "a letter")),
                name,
                name,
                Instant.parse("2025-01-01T00:00:00Z"));
    }

    private MvcTestResult opened(Guided form) {
        return opened(form, form.role);
    }

    private MvcTestResult opened(Guided form, Role role) {
        return door.perform(get(URI.create(form.page())).session(session(role)).accept("text/html"));
    }

    private MvcTestResult sent(Guided form, List<String> answers) throws UnsupportedEncodingException {
        String token = shown(opened(form), 200).select("input[name=_csrf]").attr("value");
        var request = post(URI.create(form.page())).session(session(form.role)).accept("text/html");
        answers.forEach(answer ->
                request.param(answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1)));
        request.param("_csrf", token).param("_key", "key-" + answers.hashCode()).param("_version", "4");
        return door.perform(request);
    }

    private MockHttpSession session(Role role) {
        return sessions.computeIfAbsent(role, who -> {
            MockHttpSession session = new MockHttpSession();
            session.setAttribute(
                    "casebook.web.door.AtABrowser.token",
                    signIns.open(Staff.name(who)).token());
            return session;
        });
    }

    private static Document shown(MvcTestResult answer, int status) throws UnsupportedEncodingException {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
