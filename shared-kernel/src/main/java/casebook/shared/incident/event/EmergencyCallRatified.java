package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The Head looked at an emergency call: ratified or not, and why. */
@Revision("1")
public record EmergencyCallRatified(IncidentId incidentId, int number, boolean ratified, Sealed reasons)
        implements IncidentEvent {}
