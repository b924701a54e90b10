package casebook.shared.incident.event;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** Somebody asked that the case be erased. */
@Revision("1")
public record ErasureRequested(IncidentId incidentId, ErasureBasis basis, Sealed reason) implements IncidentEvent {}
