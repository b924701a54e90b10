package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Invites the parent to meet. A fact-finding meeting (P2) needs no decision; a meeting in response needs the Head's
 * (A2).
 */
public record InviteToMeeting(
        @TargetAggregateIdentifier IncidentId incidentId,
        Purpose purpose,
        Host with,
        Sealed hostName,
        Instant at,
        boolean companionOffered,
        @Nullable Sealed adjustments)
        implements IncidentCommand {

    /** Why the meeting is held. */
    public enum Purpose {
        FACT_FINDING,
        RESPONSE
    }

    /** Who the policy lets hold it. */
    public enum Host {
        HEAD,
        SENIOR_LEADER
    }
}
