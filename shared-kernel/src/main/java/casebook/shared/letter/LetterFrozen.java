package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;

/** A letter is on record exactly as it goes out, called for by the entry with this version. */
@Revision("1")
public record LetterFrozen(
        IncidentId incidentId, LetterId letterId, long entry, LetterKind kind, String sha256, long size)
        implements LetterEvent {}
