package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to cases, for letters to rest on. */
@FunctionalInterface
interface CaseLog {

    /** What happened, and who recorded it; nobody where a reporter without an account did. */
    record Entry(IncidentEvent event, @Nullable Actor by) {}

    /** A case's entries by version; none when there is no such case. */
    List<Entry> entries(IncidentId incident);
}
