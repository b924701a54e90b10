package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/**
 * How far a case has come, for whoever has it open; answered by a {@link LatestEntry}, or empty when there is no such case.
 * Whoever subscribes to it is told of each later entry.
 */
public record FollowCase(IncidentId incidentId) {}
