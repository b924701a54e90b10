package casebook.shared.incident.event;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A complaint about how the case was handled is on file; {@code number} counts from 1 on this case. */
@Revision("1")
public record ComplaintLinked(
        IncidentId incidentId, int number, Sealed reference, Instant receivedAt, Sealed about, ComplaintStage stage)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return receivedAt;
    }
}
