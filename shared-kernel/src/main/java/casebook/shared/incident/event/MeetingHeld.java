package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The meeting took place. */
@Revision("1")
public record MeetingHeld(
        IncidentId incidentId,
        int number,
        List<Sealed> attendees,
        @Nullable Sealed notes,
        List<Sealed> agreedActions) implements IncidentEvent {}
