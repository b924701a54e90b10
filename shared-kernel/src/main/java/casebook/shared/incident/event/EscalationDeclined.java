package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The Head declined a proposal to go to the authorities. */
@Revision("1")
public record EscalationDeclined(IncidentId incidentId, int number, Sealed reasons) implements IncidentEvent {}
