package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.Authorship;
import casebook.shared.incident.Authorship.Author;
import casebook.shared.incident.Authorship.Certainty;
import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.Ground;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.command.AttributeAuthor;
import casebook.shared.incident.command.DeclineEscalation;
import casebook.shared.incident.command.ProposeEscalation;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.incident.command.RecordEmergencyOutcome;
import casebook.shared.incident.command.RecordInvitationReply;
import casebook.shared.incident.command.RecordNotesReply;
import casebook.shared.incident.command.RescheduleMeeting;
import casebook.shared.incident.command.ShareMeetingNotes;
import casebook.shared.incident.command.TagPolicyGap;
import java.time.Instant;
import java.util.List;

/** The small lives of responses: replies, a new time, notes, a proposal; and what is said of messages and of the policy. */
public final class LivesExamples {

    private static final Instant REPLIED_AT = Instant.parse("2026-11-20T16:00:00Z");

    private LivesExamples() {}

    public static RecordInvitationReply invitationAccepted() {
        return new RecordInvitationReply(
                CASE, 1, InvitationReply.ACCEPTED, REPLIED_AT, words("I will bring my sister"));
    }

    public static RescheduleMeeting meetingMoved() {
        return new RescheduleMeeting(
                CASE, 1, Instant.parse("2026-12-03T15:30:00Z"), words("Parent A works on Tuesdays"));
    }

    public static ShareMeetingNotes notesShared() {
        return new ShareMeetingNotes(CASE, 1, Instant.parse("2026-12-02T09:00:00Z"), DeliveryMethod.EMAIL);
    }

    public static RecordNotesReply notesDisputed() {
        return new RecordNotesReply(
                CASE, 1, NotesReply.DISPUTED, Instant.parse("2026-12-04T18:00:00Z"), words("I never said that"));
    }

    public static ProposeEscalation escalationProposed() {
        return new ProposeEscalation(
                CASE,
                "POLICE",
                List.of(new Ground("HARASSMENT", words("Forty messages in two nights"))),
                words("It has not stopped after the meeting"));
    }

    public static DeclineEscalation escalationDeclined() {
        return new DeclineEscalation(CASE, 1, words("The messages stopped on Monday"));
    }

    public static RecordEmergencyOutcome emergencyOutcome() {
        return new RecordEmergencyOutcome(CASE, 1, Outcome.NO_FURTHER_ACTION, words("Log 17 closed"), Invented.POSTED);
    }

    public static TagPolicyGap gapTagged() {
        return new TagPolicyGap(CASE, "N1", words("Voice messages are not mentioned"));
    }

    public static AttributeAuthor authorAttributed() {
        return new AttributeAuthor(
                CASE,
                new Authorship(
                        Invented.SCREENSHOT,
                        words("The second message of the picture"),
                        Author.ANOTHER,
                        words("Parent D"),
                        words("The number is the one the office holds for Parent D"),
                        Certainty.LIKELY));
    }
}
