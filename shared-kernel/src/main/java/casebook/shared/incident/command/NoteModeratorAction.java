package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ModeratorAct;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes what a group's moderator did. Refused where the moderator named is staff (policy, M1). */
public record NoteModeratorAction(
        @TargetAggregateIdentifier IncidentId incidentId,
        Sealed moderator,
        boolean moderatorIsStaff,
        ModeratorAct action,
        Sealed learnedFrom,
        Instant happenedAt)
        implements IncidentCommand {}
