package casebook.shared.incident.event;

import casebook.shared.incident.Authorship;
import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;

/** Somebody was held to have written a message. */
@Revision("1")
public record AuthorAttributed(IncidentId incidentId, Authorship authorship) implements IncidentEvent {}
