package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The authority that was called in imminent danger said what it did. */
@Revision("1")
public record EmergencyOutcomeRecorded(
        IncidentId incidentId,
        int number,
        Outcome outcome,
        @Nullable Sealed reference,
        Instant at) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return at;
    }
}
