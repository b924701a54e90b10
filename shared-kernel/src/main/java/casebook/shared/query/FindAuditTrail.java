package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail in the log's order or, with {@code newestFirst}, the other way round, narrowed by every filter given ({@code to} is exclusive); with {@code reads},
 * only the reads of confidential things, otherwise everything but those; with {@code person}, only reads of that
 * person's entry on the register. Answered by an {@link AuditTrail}.
 */
public record FindAuditTrail(
        boolean reads,
        @Nullable IncidentId incident,
        @Nullable String actor,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit,
        @Nullable String after,
        @Nullable UUID person,
        boolean newestFirst) {

    /** In the log's order. */
    public FindAuditTrail(
            boolean reads,
            @Nullable IncidentId incident,
            @Nullable String actor,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant to,
            int limit,
            @Nullable String after,
            @Nullable UUID person) {
        this(reads, incident, actor, type, from, to, limit, after, person, false);
    }

    /** Whoever it is about. */
    public FindAuditTrail(
            boolean reads,
            @Nullable IncidentId incident,
            @Nullable String actor,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant to,
            int limit,
            @Nullable String after) {
        this(reads, incident, actor, type, from, to, limit, after, null);
    }
}
