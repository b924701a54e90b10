package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a governor was told of the case outside Casebook: when, and how it came to that. {@code who} is a username. */
public record NoteTold(
        @TargetAggregateIdentifier IncidentId incidentId, String who, Role whoRole, Instant toldAt, Sealed how)
        implements OversightCommand {}
