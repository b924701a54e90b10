package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelMember;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The panel on a complaint, none of whose members knew of the case; it takes the place of one appointed before. */
@Revision("1")
public record PanelAppointed(IncidentId incidentId, int complaint, List<PanelMember> members)
        implements IncidentEvent {}
