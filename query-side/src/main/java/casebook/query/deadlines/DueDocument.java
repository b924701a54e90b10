package casebook.query.deadlines;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.DeadlineBoard;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing due, with its case by {@code reference} and {@code version}, or with the duty it is and what it is {@code about}. */
record DueDocument(
        @JsonProperty("_id") UUID id,
        @Nullable String reference,
        @Nullable Long version,
        @Nullable IncidentId about,
        @Nullable Boolean done,
        OpenDeadline due) {

    DeadlineBoard.Item item(Instant now) {
        return new DeadlineBoard.Item(
                reference == null ? about : new IncidentId(id),
                reference,
                reference == null ? new DutyId(id) : null,
                due.kind(),
                due.number(),
                due.on(),
                due.at(),
                due.missed(now, SchoolDay.of(now)),
                due.remindedAt(),
                due.remindedOfMiss());
    }

    List<?> place() {
        return List.of(due.on(), id, due.kind(), due.number());
    }

    List<?> placeByCase() {
        return List.of(Objects.requireNonNullElse(reference, ""), due.on(), id, due.kind(), due.number());
    }
}
