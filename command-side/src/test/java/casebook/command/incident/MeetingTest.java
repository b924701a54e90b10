package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseExamples.factFindingMeeting;
import static casebook.shared.examples.ResponseExamples.meetingWithTheHead;

import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.ResponseCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void in_response_is_arranged_as_decided() {
        decided(List.of(ResponseCode.A2)).when(meetingWithTheHead()).gives(invitedToMeeting());
    }

    @Test
    void in_response_is_refused_before_the_head_decided_it() {
        found().when(meetingWithTheHead()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        decided(List.of(ResponseCode.A1))
                .when(meetingWithTheHead())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void to_find_facts_needs_no_decision() {
        heard().when(factFindingMeeting()).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void to_find_facts_is_refused_before_the_concern_is_accepted() {
        given(concernReported()).when(factFindingMeeting()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    @Test
    void is_recorded_as_held() {
        decided(List.of(ResponseCode.A2), invitedToMeeting())
                .when(ResponseExamples.meetingHeld())
                .gives(ResponseEvents.meetingHeld());
    }

    @Test
    void is_recorded_as_not_attended() {
        decided(List.of(ResponseCode.A2), invitedToMeeting())
                .when(ResponseExamples.meetingNotAttended())
                .gives(ResponseEvents.meetingNotAttended());
    }

    @Test
    void has_no_outcome_before_it_was_arranged_and_only_one_after() {
        decided(List.of(ResponseCode.A2))
                .when(ResponseExamples.meetingHeld())
                .isRefusedBy(ResponseRule.MeetingIsOnRecord);
        decided(List.of(ResponseCode.A2), invitedToMeeting(), ResponseEvents.meetingHeld())
                .when(ResponseExamples.meetingNotAttended())
                .isRefusedBy(ResponseRule.MeetingIsOnRecord);
    }
}
