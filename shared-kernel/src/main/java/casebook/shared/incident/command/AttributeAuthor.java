package casebook.shared.incident.command;

import casebook.shared.incident.Authorship;
import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says who is held to have written a message, and on what basis. */
public record AttributeAuthor(@TargetAggregateIdentifier IncidentId incidentId, Authorship authorship)
        implements IncidentCommand {}
