package casebook.shared.examples;

import static java.util.Objects.requireNonNull;

import casebook.shared.incident.command.AcknowledgeWarning;
import casebook.shared.incident.command.DecideResponse;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.incident.command.RecordMeetingOutcome;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.incident.command.WithdrawWarning;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.LegalAdviceSought;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.incident.event.WarningAcknowledged;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import java.time.LocalDate;

/** What happened to a case when {@link ResponseExamples} was asked. */
public final class ResponseEvents {

    private ResponseEvents() {}

    public static ResponseDecided responseDecided() {
        DecideResponse asked = ResponseExamples.warningAndMeeting();
        return new ResponseDecided(asked.incidentId(), asked.responses(), asked.reasons());
    }

    public static ResponseWithdrawn responseWithdrawn() {
        WithdrawResponse asked = ResponseExamples.meetingWithdrawn();
        return new ResponseWithdrawn(asked.incidentId(), asked.responses(), asked.reasons());
    }

    public static WarningIssued warningIssued() {
        IssueWarning asked = ResponseExamples.warningLetter();
        return new WarningIssued(asked.incidentId(), 1, asked.clauses(), asked.whatMustChange(), asked.deliveredBy());
    }

    public static WarningAcknowledged warningAcknowledged() {
        AcknowledgeWarning asked = ResponseExamples.warningAcknowledged();
        return new WarningAcknowledged(asked.incidentId(), asked.number(), asked.acknowledgedAt(), asked.how());
    }

    public static WarningWithdrawn warningWithdrawn() {
        WithdrawWarning asked = ResponseExamples.warningWithdrawn();
        return new WarningWithdrawn(asked.incidentId(), asked.number(), requireNonNull(asked.reason()));
    }

    public static InvitedToMeeting invitedToMeeting() {
        return invitedAs(ResponseExamples.meetingWithTheHead());
    }

    /** The first invitation, as it was asked for. */
    public static InvitedToMeeting invitedAs(InviteToMeeting asked) {
        return new InvitedToMeeting(
                asked.incidentId(),
                1,
                asked.purpose(),
                asked.with(),
                asked.hostName(),
                asked.at(),
                asked.companionOffered(),
                asked.adjustments());
    }

    public static MeetingHeld meetingHeld() {
        RecordMeetingOutcome asked = ResponseExamples.meetingHeld();
        return new MeetingHeld(
                asked.incidentId(), asked.number(), asked.attendees(), asked.notes(), asked.agreedActions());
    }

    public static MeetingNotAttended meetingNotAttended() {
        RecordMeetingOutcome asked = ResponseExamples.meetingNotAttended();
        return new MeetingNotAttended(asked.incidentId(), asked.number(), asked.notes());
    }

    public static EscalatedToAuthorities escalatedToAuthorities() {
        EscalateToAuthorities asked = ResponseExamples.threatTakenToThePolice();
        return new EscalatedToAuthorities(
                asked.incidentId(), 1, asked.authority(), asked.grounds(), asked.shared(), asked.lawfulBasis());
    }

    public static AuthorityOutcomeRecorded authorityOutcomeRecorded() {
        RecordAuthorityOutcome asked = ResponseExamples.noFurtherAction();
        return new AuthorityOutcomeRecorded(
                asked.incidentId(), asked.number(), asked.outcome(), asked.reference(), asked.at());
    }

    public static LegalAdviceSought legalAdviceSought() {
        SeekLegalAdvice asked = ResponseExamples.adviceOnLibel();
        return new LegalAdviceSought(
                asked.incidentId(),
                asked.ground(),
                asked.whoseReputation(),
                asked.from(),
                asked.publishedAt(),
                LocalDate.parse("2027-11-18"));
    }
}
