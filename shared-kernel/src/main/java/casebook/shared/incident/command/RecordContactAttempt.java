package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records an attempt to reach the parent; three stand in for the conversation that P2 asks for. */
public record RecordContactAttempt(
        @TargetAggregateIdentifier IncidentId incidentId, Instant attemptedAt, Sealed mode, Sealed outcome)
        implements IncidentCommand {}
