package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.util.List;

/** The cases that somebody is named on, newest first; for those who read cases. */
public record CasesNaming(List<Item> items) {

    /** A case, by its number. */
    public record Item(IncidentId incidentId, String reference) {}
}
