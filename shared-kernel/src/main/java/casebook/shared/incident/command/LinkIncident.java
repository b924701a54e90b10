package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that another case belongs with this one; a breach of a ban is linked to the case with the ban. */
public record LinkIncident(@TargetAggregateIdentifier IncidentId incidentId, IncidentId other, LinkKind kind)
        implements IncidentCommand {}
