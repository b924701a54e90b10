package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adjusts a draft: a paragraph of its own, and the lines of the address it goes to; each replaces what was there. Whether
 * it {@code threatens} with the law is worked out where it can be read.
 */
public record DraftLetter(
        LetterId letterId,
        IncidentId incidentId,
        @Nullable Sealed addition,
        @Nullable Sealed address,
        boolean threatens)
        implements LetterCommand {

    /** The letter's stream. */
    @TargetAggregateIdentifier
    public String stream() {
        return letterId.stream();
    }
}
