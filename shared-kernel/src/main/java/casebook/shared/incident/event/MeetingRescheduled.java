package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A meeting was moved; the parent has yet to reply to the new time. */
@Revision("1")
public record MeetingRescheduled(IncidentId incidentId, int number, Instant at, Sealed reason)
        implements IncidentEvent {}
