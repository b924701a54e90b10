package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import java.util.List;

/** What happened to cases, for letters to rest on. */
@FunctionalInterface
interface CaseLog {

    /** A case's entries by version; none when there is no such case. */
    List<IncidentEvent> entries(IncidentId incident);
}
