package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keeps everything of this case from being erased until the hold is released: somebody may still need it, for a claim, a complaint or a court. Refused once the case is erased. */
public record PlaceHold(@TargetAggregateIdentifier IncidentId incidentId, Sealed reason) implements KeepingCommand {}
