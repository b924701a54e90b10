package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.NotesReply;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The parent agreed with the notes of a meeting, or disputed them. */
@Revision("1")
public record MeetingNotesAnswered(
        IncidentId incidentId,
        int number,
        NotesReply reply,
        Instant repliedAt,
        @Nullable Sealed said) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return repliedAt;
    }
}
