package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.caseReopened;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.concernScreenedOut;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.IncidentExamples.closedWithEveryoneTold;
import static casebook.shared.examples.IncidentExamples.reopenedOnNewEvidence;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseEvents.meetingHeld;
import static casebook.shared.examples.ResponseEvents.warningIssued;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.ReopenCase;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final FindingRecorded NO_BREACH =
            new FindingRecorded(Invented.CASE, Invented.EDITION, List.of(IncidentExamples.noBreachOf("N1")));

    @Test
    void is_done_when_everything_decided_is_done() {
        decided(List.of(ResponseCode.A1, ResponseCode.A2), warningIssued(), invitedToMeeting(), meetingHeld())
                .when(closedWithEveryoneTold())
                .gives(caseClosed());
        decided(List.of(ResponseCode.ADVICE)).when(closedWithEveryoneTold()).gives(caseClosed());
    }

    @Test
    void is_done_when_no_breach_was_found() {
        heard().happened(NO_BREACH, "head", Role.HEAD)
                .when(closedWithEveryoneTold())
                .gives(caseClosed());
    }

    @Test
    void is_refused_while_a_breach_has_no_response() {
        found().when(closedWithEveryoneTold()).isRefusedBy(ResponseRule.NoActionIsOpen);
    }

    @Test
    void is_refused_while_anything_decided_is_open() {
        Map<ResponseCode, List<IncidentEvent>> halfDone = Map.of(
                ResponseCode.A1, List.of(),
                ResponseCode.A2, List.of(invitedToMeeting()),
                ResponseCode.A3, List.of(ResponseEvents.escalatedToAuthorities()),
                ResponseCode.A4, List.of(),
                ResponseCode.A5, List.of(SiteBanEvents.banIntentServed()));
        halfDone.forEach((response, events) -> decided(List.of(response), events.toArray(IncidentEvent[]::new))
                .when(closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen));
    }

    @Test
    void is_done_once_each_of_these_has_its_outcome() {
        Map<ResponseCode, List<IncidentEvent>> done = Map.of(
                ResponseCode.A1, List.of(warningIssued()),
                ResponseCode.A2, List.of(invitedToMeeting(), ResponseEvents.meetingNotAttended()),
                ResponseCode.A3,
                        List.of(ResponseEvents.escalatedToAuthorities(), ResponseEvents.authorityOutcomeRecorded()),
                ResponseCode.A4, List.of(ResponseEvents.legalAdviceSought()),
                ResponseCode.A5, List.of(SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanConfirmed()));
        done.forEach((response, events) -> decided(List.of(response), events.toArray(IncidentEvent[]::new))
                .when(closedWithEveryoneTold())
                .gives(caseClosed()));
    }

    @Test
    void is_refused_while_a_fact_finding_meeting_is_awaited() {
        heard().happened(factFinding(), "senior", Role.SENIOR_LEADER)
                .happened(NO_BREACH, "head", Role.HEAD)
                .when(closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen);
    }

    @Test
    void is_refused_until_the_parent_has_been_told() {
        decided(List.of(ResponseCode.ADVICE))
                .when(new CloseCase(Invented.CASE, null, true))
                .isRefusedBy(ResponseRule.ParentHasBeenTold);
    }

    @Test
    void is_refused_until_the_reporter_has_been_told_unless_nobody_knows_who_they_are() {
        CloseCase untold = new CloseCase(Invented.CASE, Invented.words("That it is closed"), false);
        decided(List.of(ResponseCode.ADVICE)).when(untold).isRefusedBy(ResponseRule.ReporterIsToldItIsDealtWith);
        given(
                        anonymously(concernReported()),
                        EnquiryEvents.concernAccepted(),
                        EnquiryEvents.statementGathered(),
                        EnquiryEvents.parentSpokenTo(),
                        NO_BREACH)
                .when(untold)
                .gives(new CaseClosed(Invented.CASE, Invented.words("That it is closed"), false));
    }

    @Test
    void is_refused_before_a_finding() {
        heard().when(closedWithEveryoneTold()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void is_undone_for_a_reason_after_closing_or_screening_out() {
        decided(List.of(ResponseCode.ADVICE), caseClosed())
                .when(reopenedOnNewEvidence())
                .gives(caseReopened());
        given(concernReported(), concernScreenedOut())
                .when(reopenedOnNewEvidence())
                .gives(caseReopened());
    }

    @Test
    void is_not_undone_without_a_reason_or_on_an_open_case() {
        given(concernReported(), concernScreenedOut())
                .when(new ReopenCase(Invented.CASE, null))
                .isRefusedBy(ResponseRule.ReopeningNeedsAReason);
        heard().when(reopenedOnNewEvidence()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void lets_a_confirmed_ban_be_reviewed_and_nothing_be_decided() {
        CaseFixture closed = decided(
                List.of(ResponseCode.A5),
                SiteBanEvents.banIntentServed(),
                SiteBanEvents.siteBanConfirmed(),
                caseClosed());
        closed.when(SiteBanExamples.banContinued()).gives(SiteBanEvents.siteBanContinued());
        closed.when(ResponseExamples.warningAndMeeting()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void is_followed_after_reopening_by_a_decision_of_its_own() {
        decided(List.of(ResponseCode.A1), warningIssued(), caseClosed(), caseReopened())
                .when(ResponseExamples.warningLetter())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        decided(List.of(ResponseCode.A1), warningIssued(), caseClosed(), caseReopened())
                .when(ResponseExamples.warningAndMeeting())
                .isRefusedBy(ResponseRule.ProportionalityIsOnFile);
    }

    @Test
    void is_followed_after_reopening_by_a_finding_that_takes_the_place_of_the_first() {
        decided(List.of(ResponseCode.ADVICE), caseClosed(), caseReopened(), NO_BREACH, proportionalityAssessed())
                .when(ResponseExamples.warningAndMeeting())
                .isRefusedBy(ResponseRule.BreachIsFound);
    }

    private static IncidentEvent factFinding() {
        return ResponseEvents.invitedAs(ResponseExamples.factFindingMeeting());
    }

    private static ConcernReported anonymously(ConcernReported concern) {
        return new ConcernReported(
                concern.incidentId(),
                concern.reference(),
                concern.edition(),
                concern.group(),
                concern.happenedAt(),
                concern.description(),
                concern.clauses(),
                Invented.nobodyNamed(),
                concern.subject(),
                concern.receiptHash());
    }
}
