package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody had an entry shown again to a view that had set it aside. {@code entry} is its place in the log, counted from 0, and
 * {@code incidentId} the case it is on, if it is on one.
 */
@Revision("1")
public record EntryTriedAgain(
        String view, UUID eventId, long entry, @Nullable IncidentId incidentId) implements AuditEvent {}
