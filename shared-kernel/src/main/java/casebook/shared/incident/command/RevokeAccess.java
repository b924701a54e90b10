package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes access to a case back before its day. {@code who} is a username. */
public record RevokeAccess(
        @TargetAggregateIdentifier IncidentId incidentId,
        String who,
        @Nullable Sealed reason) implements OversightCommand {}
