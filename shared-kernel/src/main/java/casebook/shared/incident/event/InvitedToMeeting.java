package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.InviteToMeeting.Host;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The parent was invited to meet; {@code number} counts from 1 on this case. */
@Revision("1")
public record InvitedToMeeting(
        IncidentId incidentId,
        int number,
        Purpose purpose,
        Host with,
        Sealed hostName,
        Instant at,
        boolean companionOffered,
        @Nullable Sealed adjustments)
        implements IncidentEvent {}
