package casebook.command.incident;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.Map;

/** Who has read which case. */
@FunctionalInterface
public interface ReadLog {

    /** Everybody who has read it up to now, by username, and when they first did. */
    Map<String, Instant> readersOf(IncidentId incident);
}
