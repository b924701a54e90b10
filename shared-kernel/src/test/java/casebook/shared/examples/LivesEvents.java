package casebook.shared.examples;

import casebook.shared.incident.command.DeclineEscalation;
import casebook.shared.incident.command.ProposeEscalation;
import casebook.shared.incident.command.RecordEmergencyOutcome;
import casebook.shared.incident.command.RecordInvitationReply;
import casebook.shared.incident.command.RecordNotesReply;
import casebook.shared.incident.command.RescheduleMeeting;
import casebook.shared.incident.command.ShareMeetingNotes;
import casebook.shared.incident.command.TagPolicyGap;
import casebook.shared.incident.event.AuthorAttributed;
import casebook.shared.incident.event.EmergencyOutcomeRecorded;
import casebook.shared.incident.event.EscalationDeclined;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.InvitationAnswered;
import casebook.shared.incident.event.MeetingNotesAnswered;
import casebook.shared.incident.event.MeetingNotesShared;
import casebook.shared.incident.event.MeetingRescheduled;
import casebook.shared.incident.event.PolicyGapTagged;

/** What happened to a case when {@link LivesExamples} was asked. */
public final class LivesEvents {

    private LivesEvents() {}

    public static InvitationAnswered invitationAnswered() {
        RecordInvitationReply asked = LivesExamples.invitationAccepted();
        return new InvitationAnswered(
                asked.incidentId(), asked.number(), asked.reply(), asked.repliedAt(), asked.said());
    }

    public static MeetingRescheduled meetingRescheduled() {
        RescheduleMeeting asked = LivesExamples.meetingMoved();
        return new MeetingRescheduled(asked.incidentId(), asked.number(), asked.at(), asked.reason());
    }

    public static MeetingNotesShared meetingNotesShared() {
        ShareMeetingNotes asked = LivesExamples.notesShared();
        return new MeetingNotesShared(asked.incidentId(), asked.number(), asked.sharedAt(), asked.sharedBy());
    }

    public static MeetingNotesAnswered meetingNotesAnswered() {
        RecordNotesReply asked = LivesExamples.notesDisputed();
        return new MeetingNotesAnswered(
                asked.incidentId(), asked.number(), asked.reply(), asked.repliedAt(), asked.said());
    }

    public static EscalationProposed escalationProposed() {
        ProposeEscalation asked = LivesExamples.escalationProposed();
        return new EscalationProposed(asked.incidentId(), 1, asked.authority(), asked.grounds(), asked.why());
    }

    public static EscalationDeclined escalationDeclined() {
        DeclineEscalation asked = LivesExamples.escalationDeclined();
        return new EscalationDeclined(asked.incidentId(), asked.number(), asked.reasons());
    }

    public static EmergencyOutcomeRecorded emergencyOutcomeRecorded() {
        RecordEmergencyOutcome asked = LivesExamples.emergencyOutcome();
        return new EmergencyOutcomeRecorded(
                asked.incidentId(), asked.number(), asked.outcome(), asked.reference(), asked.at());
    }

    public static PolicyGapTagged policyGapTagged() {
        TagPolicyGap asked = LivesExamples.gapTagged();
        return new PolicyGapTagged(asked.incidentId(), Invented.EDITION, asked.clause(), asked.remark());
    }

    public static AuthorAttributed authorAttributed() {
        return new AuthorAttributed(
                Invented.CASE, LivesExamples.authorAttributed().authorship());
    }
}
