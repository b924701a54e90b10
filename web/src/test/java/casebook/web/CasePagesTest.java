package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseSteps;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindSteps;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.FindTold;
import casebook.shared.query.Timeline;
import casebook.shared.query.ToldToParent;
import casebook.shared.seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The pages of one case. */
class CasePagesTest extends DoorTest {
    private static final String PAGE = "/incidents/" + CASE;
    private static final Instant AT = Instant.parse("2026-11-20T18:05:00Z");

    private Visitor senior;

    @BeforeEach
    void aCase() throws Exception {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        sides.answer(
                FindTimeline.class,
                new Timeline(List.of(entry(0, "ConcernReported", List.of(1L)), entry(1, "EntryCorrected", List.of()))));
        sides.answer(
                FindSteps.class,
                Optional.of(new CaseSteps(List.of(new CaseSteps.Step("CorrectEntry", List.of(1L), null)))));
        senior = new Visitor(context, door, signIns.open("senior").token());
    }

    @Test
    void a_corrected_entry_is_struck_through_and_leads_to_what_corrects_it() throws Exception {
        Document page = senior.opens(PAGE + "/timeline", 200);
        assertThat(page.select("#entry-0 del").text()).isEqualTo("What was written");
        assertThat(page.select("#entry-0 a").attr("href")).isEqualTo("#entry-1");
        assertThat(page.select("#entry-1 del")).isEmpty();
    }

    @Test
    void an_entry_that_was_recorded_late_says_so() throws Exception {
        assertThat(senior.opens(PAGE + "/timeline", 200).select("#entry-0").text())
                .contains("Recorded 4 school days after it happened");
    }

    @Test
    void only_an_entry_that_they_may_correct_has_a_way_to_its_correction() throws Exception {
        Document page = senior.opens(PAGE + "/timeline", 200);
        assertThat(page.select("#entry-1 a[href$=corrections?entry=1]")).hasSize(1);
        assertThat(page.select("#entry-0 a[href*=corrections]")).isEmpty();
        assertThat(senior.opens(PAGE + "/corrections?entry=1", 200)
                        .select("#entry")
                        .val())
                .isEqualTo("1");
    }

    @Test
    void what_was_known_on_a_day_is_what_was_known_at_its_end() throws Exception {
        senior.opens(PAGE + "/timeline?day=20&month=11&year=2026", 200);
        assertThat(sides.messages)
                .filteredOn(FindTimeline.class::isInstance)
                .extracting(asked -> ((FindTimeline) asked).asOf())
                .containsExactly(Instant.parse("2026-11-21T00:00:00Z"));
    }

    @Test
    void a_case_is_shown_as_it_was_known_on_a_day_without_what_to_do_next() throws Exception {
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
        sides.answer(FindIncidentAsKnown.class, Optional.of(Pages.withEvidence("image/png")));
        assertThat(senior.opens(PAGE, 200).select("form[action$=as-known]")).hasSize(1);
        Document page = senior.opens(PAGE + "/as-known?day=20&month=11&year=2026", 200);
        assertThat(page.select("main").text())
                .contains("As it was known at the end of 20 November 2026", "What it is about")
                .doesNotContain("What to do next");
        assertThat(sides.messages)
                .contains(new FindIncidentAsKnown(new IncidentId(CASE), Instant.parse("2026-11-21T00:00:00Z")));
    }

    @Test
    void before_it_was_reported_nothing_of_a_case_was_known() throws Exception {
        sides.answer(FindIncidentAsKnown.class, Optional.empty());
        assertThat(senior.opens(PAGE + "/as-known?day=1&month=1&year=2026", 200)
                        .select("main")
                        .text())
                .contains("Nothing was on record then.")
                .doesNotContain("What it is about");
    }

    @Test
    void a_day_that_is_none_is_said_to_be_none() throws Exception {
        assertThat(senior.opens(PAGE + "/timeline?day=31&month=2&year=2026", 200)
                        .select(".govuk-error-message")
                        .text())
                .contains("Enter a real date");
    }

    @Test
    void evidence_is_saved_and_never_shown_and_its_opening_is_on_record() throws Exception {
        vault.keep(new IncidentId(CASE), Pages.EVIDENCE, "abc".getBytes(StandardCharsets.UTF_8));
        Document page = senior.opens(PAGE + "/evidence-on-file", 200);
        MvcTestResult file = senior.asks(page.select("a[download]").attr("href"));
        assertThat(file)
                .hasStatus(200)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        assertThat(sides.sent(RecordRead.class)).extracting(RecordRead::what).contains(What.EVIDENCE);
    }

    @Test
    void a_draft_is_looked_at_added_to_and_approved_by_whoever_may() throws Exception {
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        UUID letter = UUID.fromString("0190a0c0-0000-7000-8000-0000000000bb");
        sides.answer(FindLetters.class, new CaseLetters(List.of(draft(letter))));
        Document page = senior.opens(PAGE + "/letters", 200);
        String one = PAGE + "/letters/" + letter;
        assertThat(page.select("a[href^=" + one + "]").eachAttr("href"))
                .containsExactly(one + "/preview", one + "/draft", one + "/approval");
        assertThat(senior.opens(one + "/draft", 200)
                        .select("textarea[name=addition]")
                        .val())
                .isEqualTo("Thank you for coming");
        Visitor office = new Visitor(context, door, signIns.open("office").token());
        assertThat(office.opens(PAGE + "/letters", 200).select("a[href$=/approval]"))
                .isEmpty();
    }

    @Test
    void what_the_parent_was_told_and_was_not_told_yet() throws Exception {
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(
                FindTold.class,
                new ToldToParent(
                        List.of(new ToldToParent.Item(
                                AT,
                                ToldToParent.What.CONVERSATION,
                                3,
                                Sealed.text(Pages.CASE_KEY, "That it was raised"),
                                null,
                                null)),
                        List.of(new ToldToParent.Untold(ToldToParent.Untold.Of.RESPONSE, "A1", 5, null))));
        assertThat(senior.opens(PAGE + "/told", 200).select("main").text())
                .contains("That it was raised", "In a conversation", "What was decided: a warning letter");
    }

    @Test
    void who_looked_is_shown_without_what_they_saw() throws Exception {
        sides.answer(FindAuditTrail.class, new AuditTrail(List.of(read()), null));
        assertThat(senior.opens(PAGE + "/reads", 200).select("tbody").text())
                .isEqualTo("20 November 2026 at 18:05 office, office Read the letters of the case");
    }

    @Test
    void a_case_that_is_not_theirs_to_know_of_is_not_there() throws Exception {
        Visitor governor = new Visitor(context, door, signIns.open("governor").token());
        for (String page : List.of("", "/timeline", "/evidence-on-file", "/letters", "/told", "/reads")) {
            governor.opens(PAGE + page, 404);
        }
    }

    private static Timeline.Entry entry(long version, String type, List<Long> correctedBy) {
        return new Timeline.Entry(
                version,
                type,
                AT,
                AT,
                "senior",
                Role.SENIOR_LEADER,
                null,
                JsonMapper.shared().readTree("{\"text\": \"What was written\"}"),
                correctedBy,
                version == 0,
                version == 0 ? 4 : null);
    }

    private static CaseLetters.Item draft(UUID letter) {
        return new CaseLetters.Item(
                new LetterId(letter),
                LetterKind.MEETING_INVITATION,
                1,
                CaseLetters.State.DRAFT,
                null,
                null,
                null,
                new CaseLetters.Draft(Sealed.text(Pages.CASE_KEY, "Thank you for coming"), null, AT),
                null,
                null);
    }

    private static AuditTrail.Entry read() {
        return new AuditTrail.Entry(
                7,
                "event",
                "ConfidentialRead",
                new IncidentId(CASE),
                null,
                AT,
                null,
                "office",
                "OFFICE",
                null,
                "API",
                "",
                "LETTERS",
                null,
                null,
                null);
    }
}
