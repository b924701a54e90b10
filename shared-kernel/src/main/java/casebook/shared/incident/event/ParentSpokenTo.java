package casebook.shared.incident.event;

import casebook.shared.incident.Conversation;
import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The parent was spoken to and gave their account. */
@Revision("1")
public record ParentSpokenTo(IncidentId incidentId, Conversation conversation) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return conversation.spokenAt();
    }
}
