package casebook.shared.incident.event;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The ban is in force from one date to another, and is reviewed in between. */
@Revision("1")
public record SiteBanConfirmed(
        IncidentId incidentId,
        List<AnsweredPoint> answers,
        Sealed reasons,
        LocalDate from,
        LocalDate to,
        LocalDate reviewOn)
        implements IncidentEvent {}
