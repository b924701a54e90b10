package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A letter is a draft that waits to be approved, with what was added to it. {@code caseVersion} is how far its case had come
 * when this was recorded, so that a repeat of the request gets the same answer.
 */
@Revision("1")
public record LetterDrafted(
        IncidentId incidentId,
        LetterId letterId,
        long entry,
        LetterKind kind,
        @Nullable Sealed addition,
        @Nullable Sealed address,
        long caseVersion)
        implements LetterEvent {}
