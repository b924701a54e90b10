package casebook.shared.query;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a case, and what became of it. {@code keptUntil} is the school's own day for a closed case; a hold that was not
 * released keeps it longer. Of an erased case the dates and the ground remain.
 */
public record Retention(
        IncidentId incidentId,
        String reference,
        @Nullable LocalDate keptUntil,
        List<Hold> holds,
        @Nullable ErasureBasis asked,
        @Nullable Instant orderedAt,
        @Nullable Instant erasedAt) {

    /** A hold by its number. */
    public record Hold(
            int number,
            Instant placedAt,
            Sealed reason,
            @Nullable Instant releasedAt) {}
}
