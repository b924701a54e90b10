package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a draft goes out as it is. Whether it {@code threatens} with the law is worked out where it can be read. */
public record ApproveLetter(LetterId letterId, IncidentId incidentId, boolean threatens) implements LetterCommand {

    /** The letter's stream. */
    @TargetAggregateIdentifier
    public String stream() {
        return letterId.stream();
    }
}
