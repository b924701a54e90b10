package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks that a read be put on record before its answer is given. Never refused. */
public record RecordRead(
        @Nullable IncidentId incidentId,
        ConfidentialRead.What what,
        @Nullable UUID personId) {

    /** Where it is about nobody on the register of people in particular. */
    public RecordRead(@Nullable IncidentId incidentId, ConfidentialRead.What what) {
        this(incidentId, what, null);
    }
}
