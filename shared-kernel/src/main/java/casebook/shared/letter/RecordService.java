package casebook.shared.letter;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a frozen letter reached whom it is for: how, when, and what shows it. */
public record RecordService(LetterId letterId, IncidentId incidentId, DeliveryMethod method, Instant at, Sealed proof)
        implements LetterCommand {

    /** The letter's stream. */
    @TargetAggregateIdentifier
    public String stream() {
        return letterId.stream();
    }
}
