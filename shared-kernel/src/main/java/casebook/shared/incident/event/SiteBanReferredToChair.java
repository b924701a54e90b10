package casebook.shared.incident.event;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The Head decided to confirm the ban, and it awaits the Chair of governors: it is not in force by this. */
@Revision("1")
public record SiteBanReferredToChair(
        IncidentId incidentId,
        List<AnsweredPoint> answers,
        Sealed reasons,
        LocalDate from,
        LocalDate to,
        LocalDate reviewOn)
        implements IncidentEvent {}
