package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Statement;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a statement from somebody involved (policy, P2). The case must be under enquiry. A giver with a name is put on
 * the register of people with the statement.
 */
public record GatherStatement(@TargetAggregateIdentifier IncidentId incidentId, Statement statement)
        implements IncidentCommand {}
