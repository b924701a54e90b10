package casebook.shared.incident.event;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A bar or ban in force was lifted. */
@Revision("1")
public record SiteBanLifted(IncidentId incidentId, List<AnsweredPoint> answers, Sealed reasons)
        implements IncidentEvent {}
