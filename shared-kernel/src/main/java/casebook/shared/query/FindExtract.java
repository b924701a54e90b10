package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log as it is stored, with what proves each entry in the tree of that size: about one case, or recorded from one time
 * to before another. Begins to look at {@code place}; answered by a {@link LogExtract}, which may end before the size is reached.
 */
public record FindExtract(
        @Nullable IncidentId incident,
        @Nullable Instant from,
        @Nullable Instant to,
        long place,
        long size) {}
