package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody tried to reach the parent. */
@Revision("1")
public record ContactAttempted(IncidentId incidentId, Instant attemptedAt, Sealed mode, Sealed outcome)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return attemptedAt;
    }
}
