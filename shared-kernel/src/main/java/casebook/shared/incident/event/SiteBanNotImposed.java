package casebook.shared.incident.event;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The Head decided against the ban. */
@Revision("1")
public record SiteBanNotImposed(IncidentId incidentId, List<AnsweredPoint> answers, Sealed reasons)
        implements IncidentEvent {}
