package casebook.shared.incident.event;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The parent was given the notes of a meeting. */
@Revision("1")
public record MeetingNotesShared(IncidentId incidentId, int number, Instant sharedAt, DeliveryMethod sharedBy)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return sharedAt;
    }
}
