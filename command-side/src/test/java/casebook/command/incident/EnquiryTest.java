package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.concernScreenedOut;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.moderatorActionNoted;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.referredToSafeguarding;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.IncidentExamples.conversationWithTheParent;
import static casebook.shared.examples.IncidentExamples.parentRemovedByModerator;
import static casebook.shared.examples.IncidentExamples.safeguardingReferral;
import static casebook.shared.examples.IncidentExamples.screenshotOfTheGroup;
import static casebook.shared.examples.IncidentExamples.statementFromAnotherParent;
import static casebook.shared.examples.IncidentExamples.unansweredCall;

import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.people.Role;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    @Test
    void gathers_a_statement_on_a_case_under_enquiry() {
        given(concernReported(), concernAccepted())
                .when(statementFromAnotherParent())
                .gives(statementGathered());
    }

    @Test
    void refuses_a_statement_before_the_concern_is_accepted() {
        given(concernReported()).when(statementFromAnotherParent()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void refuses_a_statement_from_the_future() {
        given(concernReported(), concernAccepted())
                .at("2026-11-20T10:00:00Z")
                .when(statementFromAnotherParent())
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);
    }

    @Test
    void records_that_the_parent_was_spoken_to() {
        given(concernReported(), concernAccepted())
                .when(conversationWithTheParent())
                .gives(parentSpokenTo());
    }

    @Test
    void refuses_a_conversation_on_a_screened_out_case() {
        given(concernReported(), concernScreenedOut())
                .when(conversationWithTheParent())
                .isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void records_an_attempt_to_reach_the_parent() {
        given(concernReported(), concernAccepted())
                .by("office", Role.OFFICE)
                .when(unansweredCall())
                .gives(contactAttempted());
    }

    @Test
    void refuses_an_attempt_on_a_screened_out_case() {
        given(concernReported(), concernScreenedOut()).when(unansweredCall()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void registers_evidence_from_the_first_day() {
        given(concernReported()).when(screenshotOfTheGroup()).gives(evidenceRegistered());
    }

    @Test
    void refuses_evidence_on_a_screened_out_case() {
        given(concernReported(), concernScreenedOut())
                .when(screenshotOfTheGroup())
                .isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void notes_what_a_moderator_did() {
        given(concernReported()).when(parentRemovedByModerator()).gives(moderatorActionNoted());
    }

    @Test
    void refuses_a_moderators_act_that_names_staff() {
        NoteModeratorAction act = parentRemovedByModerator();
        given(concernReported())
                .when(new NoteModeratorAction(
                        act.incidentId(), act.moderator(), true, act.action(), act.learnedFrom(), act.happenedAt()))
                .isRefusedBy(EnquiryRule.GroupsAreRunByTheirModerators);
    }

    @Test
    void refers_to_safeguarding_at_the_start_after_screening_out_and_after_closing() {
        given(concernReported()).when(safeguardingReferral()).gives(referredToSafeguarding());
        given(concernReported(), concernScreenedOut())
                .when(safeguardingReferral())
                .gives(referredToSafeguarding());
        given(concernReported(), concernAccepted(), caseClosed())
                .when(safeguardingReferral())
                .gives(referredToSafeguarding());
    }

    @Test
    void refers_to_safeguarding_even_when_the_clock_is_wrong() {
        given(concernReported())
                .at("2020-01-01T00:00:00Z")
                .when(safeguardingReferral())
                .gives(referredToSafeguarding());
    }
}
