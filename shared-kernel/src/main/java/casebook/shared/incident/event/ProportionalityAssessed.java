package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The lesser steps were weighed. */
@Revision("1")
public record ProportionalityAssessed(
        IncidentId incidentId, List<LesserStep> lesserSteps, Sealed effectOnChild, Sealed adjustmentsOffered)
        implements IncidentEvent {}
