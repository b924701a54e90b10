package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.InvitationReply;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the parent said to an invitation, and when. The last reply counts. */
public record RecordInvitationReply(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        InvitationReply reply,
        Instant repliedAt,
        @Nullable Sealed said)
        implements IncidentCommand {}
