package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseEvents.meetingHeld;
import static casebook.shared.examples.ResponseEvents.responseWithdrawn;
import static casebook.shared.examples.ResponseEvents.warningIssued;
import static casebook.shared.examples.ResponseExamples.meetingWithTheHead;
import static casebook.shared.examples.ResponseExamples.meetingWithdrawn;

import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final List<ResponseCode> WARNING_AND_MEETING = List.of(ResponseCode.A1, ResponseCode.A2);

    @Test
    void the_head_takes_back_what_is_not_done() {
        decided(WARNING_AND_MEETING).when(meetingWithdrawn()).gives(responseWithdrawn());
        decided(WARNING_AND_MEETING)
                .by("senior", Role.SENIOR_LEADER)
                .when(meetingWithdrawn())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void what_is_taken_back_is_no_longer_to_be_done() {
        decided(WARNING_AND_MEETING, warningIssued())
                .when(IncidentExamples.closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen);
        decided(WARNING_AND_MEETING, warningIssued(), responseWithdrawn())
                .when(IncidentExamples.closedWithEveryoneTold())
                .result()
                .expectSuccessfulHandlerExecution();
        decided(WARNING_AND_MEETING, responseWithdrawn())
                .when(meetingWithTheHead())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void a_breach_still_needs_an_answer() {
        decided(List.of(ResponseCode.A2), responseWithdrawn())
                .when(IncidentExamples.closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen);
    }

    @Test
    void what_was_not_decided_or_is_done_stays() {
        decided(List.of(ResponseCode.A1))
                .when(meetingWithdrawn())
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
        decided(WARNING_AND_MEETING, invitedToMeeting(), meetingHeld())
                .when(meetingWithdrawn())
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
        decided(WARNING_AND_MEETING)
                .when(new WithdrawResponse(
                        Invented.CASE, List.of(), meetingWithdrawn().reasons()))
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
    }

    @Test
    void what_is_under_way_comes_to_its_outcome_first() {
        decided(WARNING_AND_MEETING, invitedToMeeting())
                .when(meetingWithdrawn())
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
        decided(List.of(ResponseCode.A3), ResponseEvents.escalatedToAuthorities())
                .when(withdrawn(ResponseCode.A3))
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
        decided(List.of(ResponseCode.A5), SiteBanEvents.banIntentServed())
                .when(withdrawn(ResponseCode.A5))
                .isRefusedBy(ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn);
        decided(List.of(ResponseCode.A3, ResponseCode.A5), ResponseEvents.escalatedToAuthorities())
                .when(withdrawn(ResponseCode.A5))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    private static WithdrawResponse withdrawn(ResponseCode code) {
        return new WithdrawResponse(
                Invented.CASE, List.of(code), meetingWithdrawn().reasons());
    }
}
