package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import org.axonframework.serialization.Revision;

/** Another case was linked to this one. */
@Revision("1")
public record IncidentLinked(IncidentId incidentId, IncidentId other, LinkKind kind) implements IncidentEvent {}
