package casebook.query.retention;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseErased;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.ErasureRequested;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.HoldReleased;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.Retention;
import casebook.shared.query.Retention.Hold;
import casebook.shared.school.SchoolArrangements;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps one case, folded from its entries. */
record RetentionDocument(
        @JsonProperty("_id") IncidentId id,
        String reference,
        long version,
        @Nullable Instant atRest,
        List<Hold> holds,
        @Nullable ErasureBasis asked,
        @Nullable Instant orderedAt,
        @Nullable Instant erasedAt) {

    static final String COLLECTION = "retention";

    static RetentionDocument of(ConcernReported event) {
        return new RetentionDocument(event.incidentId(), event.reference(), 0, null, List.of(), null, null, null);
    }

    RetentionDocument after(IncidentEvent event, long next, Instant at) {
        return switch (event) {
            case CaseClosed e -> resting(next, at);
            case ConcernScreenedOut e -> resting(next, at);
            case CaseReopened e -> resting(next, null);
            case HoldPlaced e -> holding(next, placed(e, at));
            case HoldReleased e -> with(next, released(e, at), asked, orderedAt, erasedAt);
            case ErasureRequested e -> with(next, holds, e.basis(), orderedAt, erasedAt);
            case ErasureOrdered e -> with(next, holds, asked, at, erasedAt);
            case CaseErased e -> with(next, holds, asked, orderedAt, at);
            default -> with(next, holds, asked, orderedAt, erasedAt);
        };
    }

    // what was asked for under other circumstances is asked for again
    private RetentionDocument resting(long next, @Nullable Instant since) {
        return new RetentionDocument(
                id, reference, next, since, holds, since == null ? null : asked, orderedAt, erasedAt);
    }

    private RetentionDocument holding(long next, List<Hold> held) {
        return with(next, held, null, orderedAt, erasedAt);
    }

    private RetentionDocument with(
            long next,
            List<Hold> held,
            @Nullable ErasureBasis basis,
            @Nullable Instant ordered,
            @Nullable Instant erased) {
        return new RetentionDocument(id, reference, next, atRest, held, basis, ordered, erased);
    }

    private List<Hold> placed(HoldPlaced event, Instant at) {
        return Stream.concat(holds.stream(), Stream.of(new Hold(event.number(), at, event.reason(), null)))
                .toList();
    }

    private List<Hold> released(HoldReleased event, Instant at) {
        return holds.stream()
                .map(hold -> hold.number() == event.number()
                        ? new Hold(hold.number(), hold.placedAt(), hold.reason(), at)
                        : hold)
                .toList();
    }

    Retention shown(SchoolArrangements school) {
        return new Retention(
                id,
                reference,
                atRest == null ? null : school.keptUntil(SchoolDay.of(atRest)),
                holds,
                asked,
                orderedAt,
                erasedAt);
    }
}
