package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Orders the erasure that somebody else asked for: the second step. From then on nothing more is recorded on the case, and its keys are destroyed. Refused while held, and to whoever asked. */
public record EraseCase(@TargetAggregateIdentifier IncidentId incidentId) implements KeepingCommand {}
