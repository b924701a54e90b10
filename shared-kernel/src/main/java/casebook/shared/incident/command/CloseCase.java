package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes a case with no action open, recording what the parent was told. The reporter is told it was dealt with, no
 * more.
 */
public record CloseCase(
        @TargetAggregateIdentifier IncidentId incidentId,
        @Nullable Sealed parentTold,
        boolean reporterTold) implements IncidentCommand {}
