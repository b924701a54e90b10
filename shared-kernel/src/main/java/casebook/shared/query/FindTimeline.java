package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case's story; with {@code asOf}, as it was known at that instant. Answered by a {@link Timeline}. */
public record FindTimeline(IncidentId incidentId, @Nullable Instant asOf) {}
