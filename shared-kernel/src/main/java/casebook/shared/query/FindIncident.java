package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** One case; answered by an {@link IncidentPage}, or empty when there is none. */
public record FindIncident(IncidentId incidentId) {}
