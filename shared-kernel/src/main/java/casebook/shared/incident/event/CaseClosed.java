package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The case is closed; it can be reopened. */
@Revision("1")
public record CaseClosed(IncidentId incidentId, Sealed parentTold, boolean reporterTold) implements IncidentEvent {}
