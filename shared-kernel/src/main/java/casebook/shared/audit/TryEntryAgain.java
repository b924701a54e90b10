package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks that an entry which a view could not show, and set aside, be shown to it again, with those that wait behind it. */
public record TryEntryAgain(
        String view, UUID eventId, long entry, @Nullable IncidentId incidentId) {}
