package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.InvitationReply;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The parent accepted or declined an invitation. */
@Revision("1")
public record InvitationAnswered(
        IncidentId incidentId,
        int number,
        InvitationReply reply,
        Instant repliedAt,
        @Nullable Sealed said) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return repliedAt;
    }
}
