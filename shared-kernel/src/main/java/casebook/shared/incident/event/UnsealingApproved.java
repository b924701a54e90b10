package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** A second person agreed: {@code reader}, by username, may see who raised the concern. */
@Revision("1")
public record UnsealingApproved(IncidentId incidentId, int number, String reader, Sealed reason)
        implements IncidentEvent {}
