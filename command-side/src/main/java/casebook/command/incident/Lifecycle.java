package casebook.command.incident;

import static casebook.shared.incident.Status.ACTIONS_OPEN;
import static casebook.shared.incident.Status.AWAITING_DECISION;
import static casebook.shared.incident.Status.CLOSED;
import static casebook.shared.incident.Status.DECIDED;
import static casebook.shared.incident.Status.ERASED;
import static casebook.shared.incident.Status.REPORTED;
import static casebook.shared.incident.Status.SCREENED_OUT;
import static casebook.shared.incident.Status.UNDER_ENQUIRY;

import casebook.shared.incident.Status;
import casebook.shared.incident.command.*;
import java.util.EnumSet;
import java.util.Set;

/**
 * The transition table: at which steps a command may be asked at all. What an action needs beyond that is its rules' to say,
 * so an action asked for too early is refused by the rule it breaks, not merely as out of place.
 */
final class Lifecycle {

    private static final Set<Status> ANY = EnumSet.allOf(Status.class);
    private static final Set<Status> KEPT = EnumSet.complementOf(EnumSet.of(ERASED));
    private static final Set<Status> OPEN =
            EnumSet.of(REPORTED, UNDER_ENQUIRY, AWAITING_DECISION, DECIDED, ACTIONS_OPEN);
    private static final Set<Status> ENQUIRY = EnumSet.of(UNDER_ENQUIRY, AWAITING_DECISION);
    private static final Set<Status> BEFORE_FINDING = EnumSet.of(REPORTED, UNDER_ENQUIRY, AWAITING_DECISION);
    private static final Set<Status> AFTER_SCREENING =
            EnumSet.of(UNDER_ENQUIRY, AWAITING_DECISION, DECIDED, ACTIONS_OPEN);
    private static final Set<Status> AFTER_FINDING = EnumSet.of(DECIDED, ACTIONS_OPEN);
    private static final Set<Status> AT_REST = EnumSet.of(CLOSED, SCREENED_OUT);
    /** A confirmed ban outlives its case, and is reviewed on time all the same; so does a warning. */
    private static final Set<Status> OPEN_OR_CLOSED =
            EnumSet.of(REPORTED, UNDER_ENQUIRY, AWAITING_DECISION, DECIDED, ACTIONS_OPEN, CLOSED);

    private Lifecycle() {}

    static boolean allows(Status status, IncidentCommand command) {
        return stepsFor(command).contains(status);
    }

    private static Set<Status> stepsFor(IncidentCommand command) {
        return switch (command) {
            case ReportConcern c -> EnumSet.of(REPORTED);
            case ScreenConcern c -> EnumSet.of(REPORTED);
            case ReferToSafeguarding c -> ANY;
            case CorrectEntry c -> KEPT;
            case DeclareConflict c -> KEPT;
            case RegisterEvidence c -> OPEN;
            case NoteModeratorAction c -> OPEN;
            case RecordContactAttempt c -> OPEN;
            case GatherStatement c -> ENQUIRY;
            case RecordParentConversation c -> AFTER_SCREENING;
            case AssessProportionality c -> AFTER_SCREENING;
            case RecordFinding c -> BEFORE_FINDING;
            case DecideResponse c -> OPEN;
            case WithdrawResponse c -> OPEN;
            case IssueWarning c -> OPEN;
            case AcknowledgeWarning c -> OPEN_OR_CLOSED;
            case WithdrawWarning c -> OPEN_OR_CLOSED;
            case InviteToMeeting c -> AFTER_SCREENING;
            case RecordMeetingOutcome c -> AFTER_SCREENING;
            case EscalateToAuthorities c -> OPEN;
            case RecordAuthorityOutcome c -> OPEN;
            case SeekLegalAdvice c -> OPEN;
            case BanFromSite c -> OPEN;
            case RecordBanRepresentations c -> OPEN_OR_CLOSED;
            case DecideSiteBan c -> OPEN;
            case ReviewSiteBan c -> OPEN_OR_CLOSED;
            case ExtendRepresentations c -> OPEN;
            case ConfirmBanAsChair c -> OPEN;
            case LinkIncident c -> KEPT;
            case RecordEmergencyCall c -> KEPT;
            case RatifyEmergencyCall c -> KEPT;
            case RecordLegalAdvice c -> OPEN_OR_CLOSED;
            case RecordInvitationReply c -> AFTER_SCREENING;
            case RescheduleMeeting c -> AFTER_SCREENING;
            case ShareMeetingNotes c -> OPEN_OR_CLOSED;
            case RecordNotesReply c -> OPEN_OR_CLOSED;
            case ProposeEscalation c -> AFTER_SCREENING;
            case DeclineEscalation c -> OPEN;
            case RecordEmergencyOutcome c -> KEPT;
            case TagPolicyGap c -> KEPT;
            case AttributeAuthor c -> OPEN;
            case OversightCommand c -> KEPT;
            case CloseCase c -> AFTER_FINDING;
            case ReopenCase c -> AT_REST;
            case PlaceHold c -> KEPT;
            case ReleaseHold c -> KEPT;
            case RequestErasure c -> AT_REST;
            case EraseCase c -> AT_REST;
            case RecordErasure c -> EnumSet.of(ERASED);
            case RequestUnsealing c -> KEPT;
            case ApproveUnsealing c -> KEPT;
        };
    }
}
