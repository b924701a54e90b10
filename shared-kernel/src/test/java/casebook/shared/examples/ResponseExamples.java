package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.Ground;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AcknowledgeWarning;
import casebook.shared.incident.command.DecideResponse;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.command.InviteToMeeting.Host;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.incident.command.RecordMeetingOutcome;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.incident.command.WithdrawWarning;
import java.time.Instant;
import java.util.List;

/** What the school does about a breach, save for a ban. */
public final class ResponseExamples {

    private static final Instant MEETING_AT = Instant.parse("2026-12-01T15:30:00Z");

    private ResponseExamples() {}

    public static DecideResponse warningAndMeeting() {
        return decided(ResponseCode.A1, ResponseCode.A2);
    }

    public static DecideResponse decided(ResponseCode... responses) {
        return new DecideResponse(CASE, List.of(responses), words("A first breach, admitted; a letter and a talk"));
    }

    public static WithdrawResponse meetingWithdrawn() {
        return new WithdrawResponse(CASE, List.of(ResponseCode.A2), words("The warning letter is enough"));
    }

    public static IssueWarning warningLetter() {
        return new IssueWarning(
                CASE, List.of("N1"), words("No more remarks about staff in the group"), DeliveryMethod.POST);
    }

    public static AcknowledgeWarning warningAcknowledged() {
        return new AcknowledgeWarning(
                CASE, 1, Instant.parse("2026-11-25T08:40:00Z"), words("By e-mail: I have read it"));
    }

    public static WithdrawWarning warningWithdrawn() {
        return new WithdrawWarning(CASE, 1, words("The second message was written by somebody else"));
    }

    public static InviteToMeeting meetingWithTheHead() {
        return new InviteToMeeting(
                CASE, Purpose.RESPONSE, Host.HEAD, words("The Head"), MEETING_AT, true, words("A room without stairs"));
    }

    public static InviteToMeeting factFindingMeeting() {
        return new InviteToMeeting(
                CASE, Purpose.FACT_FINDING, Host.SENIOR_LEADER, words("The deputy head"), MEETING_AT, true, null);
    }

    public static RecordMeetingOutcome meetingHeld() {
        return new RecordMeetingOutcome(
                CASE,
                1,
                true,
                List.of(words("Parent A"), words("The Head")),
                words("What the group is for was talked through"),
                List.of(words("Parent A posts an apology")));
    }

    public static RecordMeetingOutcome meetingNotAttended() {
        return new RecordMeetingOutcome(CASE, 1, false, List.of(), words("Parent A did not come or call"), List.of());
    }

    public static EscalateToAuthorities threatTakenToThePolice() {
        return new EscalateToAuthorities(
                CASE,
                "POLICE",
                List.of(new Ground(
                        Ground.Offence.THREATENING_COMMUNICATION.name(), words("A message threatens serious harm"))),
                List.of(words("The screenshot and the date of posting")),
                words("Crime prevention: UK GDPR, Article 6(1)(f)"));
    }

    public static RecordAuthorityOutcome noFurtherAction() {
        return new RecordAuthorityOutcome(
                CASE,
                1,
                RecordAuthorityOutcome.Outcome.NO_FURTHER_ACTION,
                words("Crime reference 00/00000/26"),
                Instant.parse("2026-12-09T11:00:00Z"));
    }

    public static SeekLegalAdvice adviceOnLibel() {
        return new SeekLegalAdvice(
                CASE,
                "LIBEL",
                words("The class teacher"),
                false,
                SeekLegalAdvice.AdviceFrom.LOCAL_AUTHORITY,
                Invented.POSTED);
    }
}
