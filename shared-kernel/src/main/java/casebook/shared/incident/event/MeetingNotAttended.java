package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The meeting did not take place: the parent did not attend. */
@Revision("1")
public record MeetingNotAttended(
        IncidentId incidentId, int number, @Nullable Sealed notes) implements IncidentEvent {}
