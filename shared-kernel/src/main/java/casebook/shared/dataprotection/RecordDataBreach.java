package casebook.shared.dataprotection;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records that the school became aware of a breach of personal data; the case it concerns, where it concerns one. */
public record RecordDataBreach(
        DutyId dutyId,
        Instant becameAwareAt,
        Sealed whatHappened,
        @Nullable IncidentId incidentId) implements DutyCommand {}
