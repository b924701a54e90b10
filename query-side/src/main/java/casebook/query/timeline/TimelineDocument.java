package casebook.query.timeline;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.Timeline;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of a case's story. {@code corrects} is the version of the entry that it corrects. */
record TimelineDocument(
        @JsonProperty("_id") String id,
        IncidentId incidentId,
        long version,
        String type,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        String actor,
        @Nullable Role role,
        @Nullable String onBehalfOf,
        JsonNode details,
        @Nullable Long corrects) {

    static final String COLLECTION = "timeline";

    Timeline.Entry entry(List<Long> correctedBy, Optional<Integer> late) {
        return new Timeline.Entry(
                version,
                type,
                recordedAt,
                happenedAt,
                actor,
                role,
                onBehalfOf,
                details,
                correctedBy,
                late.isPresent(),
                late.orElse(null));
    }
}
