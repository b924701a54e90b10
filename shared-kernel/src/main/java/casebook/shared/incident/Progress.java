package casebook.shared.incident;

import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.StatementGathered;
import java.util.Optional;

/**
 * How far a case has come, as both sides understand it: its status and the facts P2 asks for ("gather information from
 * those involved and speak to the parent"). Three recorded attempts stand in for a parent who cannot be reached.
 */
public record Progress(Status status, int statements, int conversations, int contactAttempts) {

    /** A case nobody has reported yet. */
    public static final Progress NONE = new Progress(Status.REPORTED, 0, 0, 0);

    private static final int ATTEMPTS_THAT_SUFFICE = 3;

    /** Whether the parent was spoken to, or could not be reached though it was tried often enough. */
    public boolean parentReachedOrTried() {
        return conversations > 0 || contactAttempts >= ATTEMPTS_THAT_SUFFICE;
    }

    /** Whether P2's facts are on file. */
    public boolean informationGathered() {
        return statements > 0 && parentReachedOrTried();
    }

    /** How far the case has come once this has happened too. */
    public Progress after(IncidentEvent event) {
        return switch (event) {
            case ConcernReported e -> NONE;
            case ConcernScreenedOut e -> at(Status.SCREENED_OUT);
            case ConcernAccepted e -> at(Status.UNDER_ENQUIRY);
            case StatementGathered e -> new Progress(status, statements + 1, conversations, contactAttempts).enquired();
            case ParentSpokenTo e -> new Progress(status, statements, conversations + 1, contactAttempts).enquired();
            case ContactAttempted e -> new Progress(status, statements, conversations, contactAttempts + 1).enquired();
            case FindingRecorded e -> at(Status.DECIDED);
            case ResponseDecided e -> at(Status.ACTIONS_OPEN);
            case CaseClosed e -> at(Status.CLOSED);
            case CaseReopened e -> at(Status.UNDER_ENQUIRY);
            case EntryCorrected e ->
                Optional.ofNullable(e.standing()).map(Standing::progress).orElse(this);
            case ErasureOrdered e -> at(Status.ERASED);
            default -> this;
        };
    }

    private Progress enquired() {
        return status == Status.UNDER_ENQUIRY && informationGathered() ? at(Status.AWAITING_DECISION) : this;
    }

    private Progress at(Status next) {
        return new Progress(next, statements, conversations, contactAttempts);
    }
}
