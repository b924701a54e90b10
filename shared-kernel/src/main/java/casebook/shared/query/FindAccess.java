package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** Whether a case is open to somebody who reads none by their role. Answered by an {@link AccessInForce} today, or nothing. */
public record FindAccess(IncidentId incidentId, String who) {}
