package casebook.query.letterhistory;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.people.Role;
import casebook.shared.query.LetterHistory;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a letter, kept by its event's id. */
record HappeningDocument(
        @JsonProperty("_id") String id,
        IncidentId incidentId,
        long place,
        LetterId letterId,
        String type,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        String actor,
        @Nullable Role role,
        @Nullable String onBehalfOf) {

    static final String COLLECTION = "letterhistory";

    LetterHistory.Entry entry() {
        return new LetterHistory.Entry(letterId, type, recordedAt, happenedAt, actor, role, onBehalfOf);
    }
}
