package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records what the parent said about the proposed ban. */
public record RecordBanRepresentations(
        @TargetAggregateIdentifier IncidentId incidentId, Instant receivedAt, Sealed text) implements IncidentCommand {}
