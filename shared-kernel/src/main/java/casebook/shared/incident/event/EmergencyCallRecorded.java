package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An authority had been called because danger was imminent; {@code number} counts from 1 on this case. */
@Revision("1")
public record EmergencyCallRecorded(
        IncidentId incidentId,
        int number,
        String authority,
        Instant calledAt,
        Sealed calledBy,
        Sealed danger,
        @Nullable Sealed reference)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return calledAt;
    }
}
