package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes a warning back, for a reason that the parent is told. By the Head, or the recorded delegate. */
public record WithdrawWarning(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        @Nullable Sealed reason) implements IncidentCommand {}
