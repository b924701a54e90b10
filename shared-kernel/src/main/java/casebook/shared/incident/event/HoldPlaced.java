package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** A hold keeps this case from being erased. Holds count from 1 on each case. */
@Revision("1")
public record HoldPlaced(IncidentId incidentId, int number, Sealed reason) implements IncidentEvent {}
