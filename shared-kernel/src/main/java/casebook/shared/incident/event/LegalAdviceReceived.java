package casebook.shared.incident.event;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Legal advice arrived. Privileged: what it says is for the Head alone. */
@Revision("1")
public record LegalAdviceReceived(IncidentId incidentId, LocalDate receivedOn, Sealed summary)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return SchoolDay.start(receivedOn);
    }
}
