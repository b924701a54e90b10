package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** What the parent has been told about a case; answered by {@link ToldToParent}, empty when there is no such case. */
public record FindTold(IncidentId incidentId) {}
