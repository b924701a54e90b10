package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks that a view do without an entry which it could not show, and go on with those that wait behind it; with the reason. */
public record SkipEntry(
        String view, UUID eventId, long entry, @Nullable IncidentId incidentId, Sealed reason) {}
