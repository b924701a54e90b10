package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.shared.examples.LivesEvents.invitationAnswered;
import static casebook.shared.examples.LivesEvents.meetingNotesAnswered;
import static casebook.shared.examples.LivesEvents.meetingNotesShared;
import static casebook.shared.examples.LivesEvents.meetingRescheduled;
import static casebook.shared.examples.LivesExamples.invitationAccepted;
import static casebook.shared.examples.LivesExamples.meetingMoved;
import static casebook.shared.examples.LivesExamples.notesDisputed;
import static casebook.shared.examples.LivesExamples.notesShared;
import static casebook.shared.examples.ResponseEvents.invitedToMeeting;
import static casebook.shared.examples.ResponseEvents.meetingHeld;
import static casebook.shared.examples.ResponseEvents.meetingNotAttended;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.RecordInvitationReply;
import casebook.shared.incident.command.RecordNotesReply;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingLifeTest {

    @Test
    void an_invitation_is_answered_and_may_be_answered_again() {
        invited().when(invitationAccepted()).gives(invitationAnswered());
        invited(invitationAnswered()).when(declined()).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_answers_for_a_meeting_that_is_not_open() {
        invited(meetingHeld()).when(invitationAccepted()).isRefusedBy(ResponseRule.MeetingIsOnRecord);
        decided(List.of(ResponseCode.A2)).when(invitationAccepted()).isRefusedBy(ResponseRule.MeetingIsOnRecord);
    }

    @Test
    void a_reply_from_the_future_is_refused() {
        invited()
                .at("2026-11-20T12:00:00Z")
                .when(invitationAccepted())
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);
    }

    @Test
    void a_meeting_that_is_not_yet_held_is_moved_and_then_held() {
        invited().at("2026-11-27T09:00:00Z").when(meetingMoved()).gives(meetingRescheduled());
        invited(meetingRescheduled())
                .when(ResponseExamples.meetingHeld())
                .result()
                .expectSuccessfulHandlerExecution();
        invited(meetingNotAttended()).when(meetingMoved()).isRefusedBy(ResponseRule.MeetingIsOnRecord);
    }

    @Test
    void short_notice_of_a_new_time_is_cautioned_like_that_of_the_first() {
        invited().at("2026-11-27T09:00:00Z").when(meetingMoved()).cautions();
        invited().at("2026-12-02T09:00:00Z").when(meetingMoved()).cautions("MeetingHasNotice");
    }

    @Test
    void the_notes_of_a_meeting_that_was_held_are_shared() {
        invited(meetingHeld()).when(notesShared()).gives(meetingNotesShared());
    }

    @Test
    void there_are_no_notes_of_a_meeting_that_was_not_held_or_not_noted() {
        invited().when(notesShared()).isRefusedBy(MeetingRule.NotesAreOfAMeetingHeld);
        invited(meetingNotAttended()).when(notesShared()).isRefusedBy(MeetingRule.NotesAreOfAMeetingHeld);
        invited(new MeetingHeld(Invented.CASE, 1, List.of(), null, List.of()))
                .when(notesShared())
                .isRefusedBy(MeetingRule.NotesAreOfAMeetingHeld);
    }

    @Test
    void the_parent_agrees_with_the_notes_or_disputes_them_in_their_own_words() {
        CaseFixture shared = invited(meetingHeld(), meetingNotesShared());
        shared.when(notesDisputed()).gives(meetingNotesAnswered());
        shared.when(reply(NotesReply.AGREED)).result().expectSuccessfulHandlerExecution();
        shared.when(reply(NotesReply.DISPUTED)).isRefusedBy(MeetingRule.DisputeIsInTheParentsWords);
    }

    @Test
    void notes_that_were_not_shared_are_not_answered() {
        invited(meetingHeld()).when(notesDisputed()).isRefusedBy(MeetingRule.NotesWereShared);
    }

    @Test
    void notes_are_disputed_also_when_the_case_is_closed() {
        invited(meetingHeld(), meetingNotesShared(), EnquiryEvents.caseClosed())
                .when(notesDisputed())
                .gives(meetingNotesAnswered());
    }

    private static CaseFixture invited(IncidentEvent... then) {
        CaseFixture invited = decided(List.of(ResponseCode.A2), invitedToMeeting());
        for (IncidentEvent event : then) {
            invited.happened(event, "senior", Role.SENIOR_LEADER);
        }
        return invited;
    }

    private static RecordInvitationReply declined() {
        return new RecordInvitationReply(
                Invented.CASE, 1, InvitationReply.DECLINED, Instant.parse("2026-11-20T16:00:00Z"), null);
    }

    private static RecordNotesReply reply(NotesReply reply) {
        return new RecordNotesReply(Invented.CASE, 1, reply, notesDisputed().repliedAt(), null);
    }
}
