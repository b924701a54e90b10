package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal;
import casebook.shared.people.Role;
import casebook.shared.query.CaseSteps;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindSteps;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What can be done next on a case, as it is answered at the door and shown on its page. */
class StepsTest extends DoorTest {
    private static final Refusal TOO_EARLY =
            new Refusal(Refusal.Kind.STATE, "CaseIsAtThatStep", "This case is not at that step.", "Casebook procedure");
    private static final Refusal ANOTHERS =
            new Refusal(Refusal.Kind.PERSON, "WitnessDoesNotDecide", "You gave a statement.", "Policy D2");

    @BeforeEach
    void aCase() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
        sides.answer(
                FindSteps.class,
                Optional.of(new CaseSteps(List.of(
                        new CaseSteps.Step("ScreenConcern", List.of(), null),
                        new CaseSteps.Step("RecordMeetingOutcome", List.of(2L), null),
                        new CaseSteps.Step("GatherStatement", List.of(), TOO_EARLY),
                        new CaseSteps.Step("DeclareConflict", List.of(), ANOTHERS)))));
    }

    @Test
    void what_the_case_and_the_person_allow_is_open() {
        assertThat(steps(Role.SENIOR_LEADER))
                .bodyJson()
                .extractingPath("$.items[?(@.operation=='ScreenConcern')].state")
                .asArray()
                .containsExactly("OPEN");
    }

    @Test
    void what_is_numbered_says_its_numbers_and_where_it_is_done() {
        assertThat(steps(Role.SENIOR_LEADER))
                .bodyJson()
                .extractingPath("$.items[?(@.operation=='RecordMeetingOutcome')].at")
                .asArray()
                .containsExactly("meetings/{number}/outcome");
        assertThat(steps(Role.SENIOR_LEADER))
                .bodyJson()
                .extractingPath("$.items[?(@.operation=='RecordMeetingOutcome')].numbers[0]")
                .asArray()
                .containsExactly(2);
    }

    @Test
    void what_has_to_wait_says_for_what() {
        assertThat(steps(Role.SENIOR_LEADER))
                .bodyJson()
                .extractingPath("$.items[?(@.state=='NOT_YET')].why")
                .asArray()
                .containsExactly(TOO_EARLY.wants());
    }

    @Test
    void what_is_anothers_by_the_case_or_by_role_is_not_yours() {
        assertThat(steps(Role.SENIOR_LEADER))
                .bodyJson()
                .extractingPath("$.items[?(@.state=='NOT_YOURS')].operation")
                .asArray()
                .contains("DeclareConflict", "ConfirmBanAsChair")
                .doesNotContain("ScreenConcern", "GatherStatement");
    }

    @Test
    void the_case_is_asked_only_for_what_is_open_to_a_role_and_in_that_role() {
        steps(Role.OFFICE);
        assertThat(sides.messages)
                .filteredOn(FindSteps.class::isInstance)
                .singleElement()
                .satisfies(asked -> assertThat(((FindSteps) asked).roles())
                        .containsEntry("RegisterEvidence", Role.OFFICE)
                        .doesNotContainKey("ScreenConcern"));
    }

    @Test
    void the_page_leads_to_what_is_open_and_says_why_not_of_the_rest() throws Exception {
        Document page = new Visitor(context, door, signIns.open("senior").token()).opens("/incidents/" + CASE, 200);
        assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/incidents/" + CASE + "/screening");
        assertThat(page.select("a[href$=/meetings/2/outcome]").text()).isEqualTo("What came of meeting 2");
        assertThat(page.select("details").text()).contains(TOO_EARLY.wants(), ANOTHERS.wants());
        assertThat(page.select("a[href$=/statements]")).isEmpty();
    }

    private MvcTestResult steps(Role role) {
        return reads(role, on("steps"));
    }
}
