package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the authority did. No further action is an outcome and stays beside the escalation for good. */
public record RecordAuthorityOutcome(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        Outcome outcome,
        @Nullable Sealed reference,
        Instant at)
        implements IncidentCommand {

    /** What became of it. */
    public enum Outcome {
        NO_FURTHER_ACTION,
        CAUTION,
        CHARGED,
        OTHER
    }
}
