package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The parent acknowledged the warning with this number. */
@Revision("1")
public record WarningAcknowledged(IncidentId incidentId, int number, Instant acknowledgedAt, Sealed how)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return acknowledgedAt;
    }
}
