package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** Who knows of a case. Answered by a {@link TaintRegister}, or nothing when there is no such case. */
public record FindTaintRegister(IncidentId incidentId) {}
