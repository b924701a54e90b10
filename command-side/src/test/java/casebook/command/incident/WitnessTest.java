package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.OversightEvents.legalAdviceReceived;
import static casebook.shared.examples.OversightExamples.adviceArrived;
import static casebook.shared.examples.ResponseExamples.warningAndMeeting;

import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Statement;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessTest {

    @Test
    void does_not_decide() {
        found(proportionalityAssessed(), statementOf("head"))
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.WitnessDoesNotDecide);
    }

    @Test
    void leaves_others_free_to_decide() {
        found(proportionalityAssessed(), statementOf("senior"))
                .when(warningAndMeeting())
                .gives(ResponseEvents.responseDecided());
    }

    @Test
    void does_not_decide_in_the_heads_place() {
        found(statementOf("senior"))
                .when(IncidentExamples.headIsRelated())
                .isRefusedBy(CaseRule.DelegateIsFreeToDecide);
    }

    @Test
    void advice_that_arrives_was_sought_and_is_the_heads_to_record() {
        decided(List.of(ResponseCode.A4), ResponseEvents.legalAdviceSought())
                .when(adviceArrived())
                .gives(legalAdviceReceived());
        decided(List.of(ResponseCode.A4)).when(adviceArrived()).isRefusedBy(ResponseRule.AdviceWasSought);
        decided(List.of(ResponseCode.A4), ResponseEvents.legalAdviceSought())
                .by("senior", Role.SENIOR_LEADER)
                .when(adviceArrived())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void short_notice_of_a_meeting_is_recorded_with_a_caution_each_time_the_request_is_answered() {
        InviteToMeeting asked = ResponseExamples.meetingWithTheHead();
        InviteToMeeting inTwoDays = meetingAt("2026-12-04T15:00:00Z");
        decided(List.of(ResponseCode.A2))
                .at("2026-12-02T09:00:00Z")
                .when(inTwoDays)
                .cautions("MeetingHasNotice");
        decided(List.of(ResponseCode.A2))
                .at("2026-12-01T09:00:00Z")
                .when(inTwoDays)
                .cautions();
        decided(List.of(ResponseCode.A2), ResponseEvents.invitedToMeeting())
                .at(asked.at().minusSeconds(60).toString())
                .repeating("request-8", "digest-8")
                .when(asked)
                .cautions("MeetingHasNotice");
    }

    private static InviteToMeeting meetingAt(String at) {
        InviteToMeeting asked = ResponseExamples.meetingWithTheHead();
        return new InviteToMeeting(
                asked.incidentId(),
                asked.purpose(),
                asked.with(),
                asked.hostName(),
                Instant.parse(at),
                asked.companionOffered(),
                asked.adjustments());
    }

    private static StatementGathered statementOf(String username) {
        Statement told = statementGathered().statement();
        return new StatementGathered(
                Invented.CASE,
                new Statement(
                        told.from(), told.takenAt(), told.how(), told.text(), told.readBackAndAgreed(), username));
    }
}
