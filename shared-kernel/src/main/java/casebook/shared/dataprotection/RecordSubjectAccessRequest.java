package casebook.shared.dataprotection;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Records that somebody asked for the personal data the school holds about them; the case it concerns, where it concerns one. */
public record RecordSubjectAccessRequest(
        DutyId dutyId,
        LocalDate receivedOn,
        @Nullable Sealed requester,
        @Nullable IncidentId incidentId) implements DutyCommand {}
