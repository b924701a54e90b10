package casebook.shared.query;

import casebook.shared.incident.IncidentId;

/**
 * Asks the command side who raised a concern, for a reader by username; answered by a {@link SealedReporter} if two people let
 * this reader see it within the last day, and with nothing otherwise (policy, P1: in confidence).
 */
public record FindReporter(IncidentId incidentId, String reader) {}
