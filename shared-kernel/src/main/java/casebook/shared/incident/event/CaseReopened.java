package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The case is under enquiry again. */
@Revision("1")
public record CaseReopened(IncidentId incidentId, Sealed reason) implements IncidentEvent {}
