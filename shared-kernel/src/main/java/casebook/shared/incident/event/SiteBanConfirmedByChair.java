package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The Chair of governors confirmed the ban as the Head decided it: it is in force from one date to another. */
@Revision("1")
public record SiteBanConfirmedByChair(
        IncidentId incidentId, Sealed reasons, LocalDate from, LocalDate to, LocalDate reviewOn)
        implements IncidentEvent {}
