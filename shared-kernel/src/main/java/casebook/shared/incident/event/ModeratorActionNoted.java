package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ModeratorAct;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** An outside fact: a moderator acted, as the school learned from somebody. */
@Revision("1")
public record ModeratorActionNoted(
        IncidentId incidentId, Sealed moderator, ModeratorAct action, Sealed learnedFrom, Instant happenedAt)
        implements IncidentEvent {}
