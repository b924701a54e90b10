package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A safeguarding referral was made: that, its reference and when. */
@Revision("1")
public record ReferredToSafeguarding(IncidentId incidentId, Sealed reference, Instant referredAt)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return referredAt;
    }
}
