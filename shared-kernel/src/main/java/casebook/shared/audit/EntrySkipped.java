package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided that a view does without an entry that it could not show: it stays on record, and is not in that view. {@code entry}
 * is its place in the log, counted from 0, and {@code incidentId} the case it is on, if it is on one.
 */
@Revision("1")
public record EntrySkipped(
        String view, UUID eventId, long entry, @Nullable IncidentId incidentId, Sealed reason) implements AuditEvent {}
