package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** Somebody asked to see who raised the concern. Such requests count from 1 on each case. */
@Revision("1")
public record UnsealingRequested(IncidentId incidentId, int number, Sealed reason) implements IncidentEvent {}
