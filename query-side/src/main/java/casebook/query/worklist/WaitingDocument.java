package casebook.query.worklist;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.Worklist;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** One thing that waits, with its case. */
record WaitingDocument(
        @JsonProperty("_id") UUID id, IncidentId incidentId, String reference, long version, Waiting waits) {

    Worklist.Item item() {
        return new Worklist.Item(incidentId, reference, waits.kind(), waits.number(), waits.since());
    }
}
