package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the keys are destroyed: the third step, taken by Casebook itself. */
public record RecordErasure(@TargetAggregateIdentifier IncidentId incidentId) implements KeepingCommand {}
