package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the authority did that was called in imminent danger. No further action is an outcome and stays beside the call for good. */
public record RecordEmergencyOutcome(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        Outcome outcome,
        @Nullable Sealed reference,
        Instant at)
        implements IncidentCommand {}
