package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;

/**
 * A letter may go out as it is. {@code approvedBy} is a username: whoever recorded the entry, decided the response, or looked
 * at the draft. {@code caseVersion} is how far its case had come when this was recorded.
 */
@Revision("1")
public record LetterApproved(
        IncidentId incidentId,
        LetterId letterId,
        long entry,
        LetterKind kind,
        String approvedBy,
        Approval how,
        long caseVersion)
        implements LetterEvent {}
