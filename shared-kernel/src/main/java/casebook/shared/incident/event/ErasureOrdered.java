package casebook.shared.incident.event;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;

/** Somebody else ordered it: the case's keys are about to be destroyed, and it takes no more entries. */
@Revision("1")
public record ErasureOrdered(IncidentId incidentId, ErasureBasis basis) implements IncidentEvent {}
