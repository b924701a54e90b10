package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import java.util.Map;

/**
 * Asks the command side which steps of a case are open to somebody now, by username and, for each command they may ask at all,
 * the role in which they would; answered by {@link CaseSteps}, or with nothing where there is no such case.
 */
public record FindSteps(IncidentId incidentId, String username, Map<String, Role> roles) {}
