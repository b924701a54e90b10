package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelMember;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Appoints the panel that hears a complaint; in place of the one that was to hear it, if there is one. */
public record AppointPanel(@TargetAggregateIdentifier IncidentId incidentId, int complaint, List<PanelMember> members)
        implements OversightCommand {}
