package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a letter on record as it goes out: the SHA-256 (hex) and size of the exact bytes, which are already kept, sealed,
 * when this is sent. {@code entry} is the version of the entry that calls for it. Asked again, it is answered as before.
 */
public record FreezeLetter(IncidentId incidentId, long entry, LetterKind kind, String sha256, long size)
        implements LetterCommand {

    /** The letter this is, by what calls for it. */
    public LetterId letterId() {
        return LetterId.of(incidentId, entry, kind);
    }

    /** The letter's stream. */
    @TargetAggregateIdentifier
    public String stream() {
        return letterId().stream();
    }
}
