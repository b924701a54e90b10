package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a letter. It has a stream of its own, so the version of its case does not move. */
public sealed interface LetterEvent permits LetterApproved, LetterDrafted, LetterFrozen, LetterServed {

    /** The case it belongs to. */
    IncidentId incidentId();

    /** The letter. */
    LetterId letterId();

    /** When people say it happened, where that differs from when it was recorded; UTC. */
    default @Nullable Instant happenedAt() {
        return null;
    }
}
