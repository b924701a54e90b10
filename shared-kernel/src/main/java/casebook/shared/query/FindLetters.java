package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/** The letters of a case; answered by {@link CaseLetters}, without any when there is no such case. */
public record FindLetters(IncidentId incidentId) {}
