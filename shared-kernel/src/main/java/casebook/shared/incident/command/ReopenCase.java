package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reopens a closed or screened-out case for a reason. */
public record ReopenCase(
        @TargetAggregateIdentifier IncidentId incidentId,
        @Nullable Sealed reason) implements IncidentCommand {}
