package casebook.shared.incident.event;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.IncidentId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was found, per allegation, under the edition in force when the message was posted. */
@Revision("1")
public record FindingRecorded(
        IncidentId incidentId, @Nullable String edition, List<Allegation> allegations) implements IncidentEvent {}
