package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** A hold ended. */
@Revision("1")
public record HoldReleased(IncidentId incidentId, int number, Sealed reason) implements IncidentEvent {}
