package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the parent acknowledged a warning: when, and how they said so. It need not mean that they agree. */
public record AcknowledgeWarning(
        @TargetAggregateIdentifier IncidentId incidentId, int number, Instant acknowledgedAt, Sealed how)
        implements IncidentCommand {}
