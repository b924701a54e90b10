package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Agrees, as the second person, that the one who asked may see who raised the concern. Refused to whoever asked, and twice. */
public record ApproveUnsealing(@TargetAggregateIdentifier IncidentId incidentId, int number, Sealed reason)
        implements KeepingCommand {}
