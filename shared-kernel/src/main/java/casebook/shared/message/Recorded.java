package casebook.shared.message;

import casebook.shared.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that was accepted: it is on disk. {@code version} is the entry's place on the case, from 0;
 * {@code reference} is the case's number; {@code number} counts warnings, meetings and escalations from 1.
 */
public record Recorded(
        IncidentId incidentId,
        long version,
        String reference,
        @Nullable Integer number) {}
