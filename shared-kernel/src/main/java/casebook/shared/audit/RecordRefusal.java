package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** Asks that a refusal at the door, where no aggregate was reached, be put on record too. Never refused. */
public record RecordRefusal(@Nullable IncidentId incidentId, String command, String rule, String basis) {}
