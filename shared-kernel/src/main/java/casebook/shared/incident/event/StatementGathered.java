package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Statement;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody involved gave a statement. Of its giver the case keeps the reference and no name. */
@Revision("1")
public record StatementGathered(IncidentId incidentId, Statement statement) implements IncidentEvent {
    public StatementGathered {
        statement = statement.by(statement.from().reference(), statement.username());
    }

    @Override
    public Instant happenedAt() {
        return statement.takenAt();
    }
}
