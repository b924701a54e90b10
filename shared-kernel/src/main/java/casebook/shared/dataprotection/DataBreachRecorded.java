package casebook.shared.dataprotection;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The school became aware of a breach of personal data. It is to be reported within 72 hours. */
@Revision("1")
public record DataBreachRecorded(
        DutyId dutyId,
        Instant becameAwareAt,
        Instant dueAt,
        Sealed whatHappened,
        @Nullable IncidentId incidentId) implements DutyEvent {}
