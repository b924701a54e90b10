package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;

/**
 * One case as it was known at an instant; answered by an {@link IncidentPage}, or empty when the case was not reported yet.
 * At an instant to come it is known as it is today.
 */
public record FindIncidentAsKnown(IncidentId incidentId, Instant asOf) {}
