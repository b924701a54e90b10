package casebook.query.worklist;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Progress;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits on a case, with how far the case has come; or for one of its letters: that has an id of its own and the version of
 * nothing.
 */
record WorklistDocument(
        @JsonProperty("_id") UUID id,
        IncidentId incidentId,
        String reference,
        long version,
        List<Waiting> waits,
        @Nullable Progress progress) {

    static final String COLLECTION = "worklist";

    WorklistDocument showing(long next, Waits now) {
        return new WorklistDocument(id, incidentId, reference, next, now.waits(), now.progress());
    }

    Waits all() {
        return new Waits(waits, Objects.requireNonNullElse(progress, Progress.NONE));
    }
}
