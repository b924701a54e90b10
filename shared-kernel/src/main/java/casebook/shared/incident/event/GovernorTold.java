package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A governor was told of the case outside Casebook. */
@Revision("1")
public record GovernorTold(IncidentId incidentId, String who, Role whoRole, Instant toldAt, Sealed how)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return toldAt;
    }
}
