package casebook.shared.dataprotection;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody asked for their personal data. It is due one month after it was received. */
@Revision("1")
public record SubjectAccessRequested(
        DutyId dutyId,
        LocalDate receivedOn,
        LocalDate due,
        @Nullable Sealed requester,
        @Nullable IncidentId incidentId) implements DutyEvent {}
