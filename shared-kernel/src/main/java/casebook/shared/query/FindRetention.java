package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** Asks how long a case is kept and what keeps it; answered by a {@link Retention} if there is such a case. */
public record FindRetention(IncidentId incidentId) {}
