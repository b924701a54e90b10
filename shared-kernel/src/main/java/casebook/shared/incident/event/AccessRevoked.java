package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** Access to the case was taken back before its day. What was known stays known. */
@Revision("1")
public record AccessRevoked(IncidentId incidentId, String who, Sealed reason) implements IncidentEvent {}
