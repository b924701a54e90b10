package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The parent made representations. */
@Revision("1")
public record BanRepresentationsReceived(IncidentId incidentId, Instant receivedAt, Sealed text)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return receivedAt;
    }
}
