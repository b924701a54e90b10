package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a hold, by its number, for a reason. Refused where that hold is not in force. */
public record ReleaseHold(@TargetAggregateIdentifier IncidentId incidentId, int number, Sealed reason)
        implements KeepingCommand {}
