package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Statement;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody involved gave a statement. */
@Revision("1")
public record StatementGathered(IncidentId incidentId, Statement statement) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return statement.takenAt();
    }
}
