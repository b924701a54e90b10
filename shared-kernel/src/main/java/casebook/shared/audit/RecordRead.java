package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** Asks that a read be put on record before its answer is given. Never refused. */
public record RecordRead(@Nullable IncidentId incidentId, ConfidentialRead.What what) {}
