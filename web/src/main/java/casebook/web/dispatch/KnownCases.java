package casebook.web.dispatch;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.web.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case that somebody names: programs by its id, and people by its reference. */
@Component
public class KnownCases {
    private final Queries queries;

    KnownCases(Queries queries) {
        this.queries = queries;
    }

    /** The case named by the one or the other, or none where neither is given; {@link Invalid} where there is no such case. */
    public @Nullable IncidentId named(@Nullable IncidentId id, @Nullable String reference) {
        if (id != null && reference != null) {
            throw new Invalid("reference", "is needed, or else incidentId, and not both");
        }
        return reference == null ? known(id) : referredTo(reference);
    }

    private IncidentId referredTo(String reference) {
        var found = new FindIncidents(null, null, null, null, null, reference, 2, null);
        return queries.ask(found, IncidentList.class).items().stream()
                .filter(item -> item.reference().equals(reference))
                .map(IncidentList.Item::incidentId)
                .findFirst()
                .orElseThrow(() -> new Invalid("reference", "is the reference of a case on record"));
    }

    private @Nullable IncidentId known(@Nullable IncidentId id) {
        if (id != null && queries.find(new FindIncident(id), IncidentPage.class).isEmpty()) {
            throw new Invalid("incidentId", "is the id of a case on record");
        }
        return id;
    }
}
