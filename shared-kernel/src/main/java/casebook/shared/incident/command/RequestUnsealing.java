package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks to see who raised the concern (policy, P1: in confidence), for a reason: the first of two people. Refused where the reporter gave no name. */
public record RequestUnsealing(@TargetAggregateIdentifier IncidentId incidentId, Sealed reason)
        implements KeepingCommand {}
