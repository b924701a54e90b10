package casebook.query.worklist;

import casebook.shared.incident.IncidentId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/** What waits on a case, or for one of its letters: that has an id of its own and the version of nothing. */
record WorklistDocument(
        @JsonProperty("_id") UUID id, IncidentId incidentId, String reference, long version, List<Waiting> waits) {

    static final String COLLECTION = "worklist";

    WorklistDocument showing(long next, Waits now) {
        return new WorklistDocument(id, incidentId, reference, next, now.waits());
    }
}
