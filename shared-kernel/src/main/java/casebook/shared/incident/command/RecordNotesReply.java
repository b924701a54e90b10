package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.NotesReply;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records whether the parent agrees with the notes of a meeting; whoever disputes them is kept in their own words. */
public record RecordNotesReply(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        NotesReply reply,
        Instant repliedAt,
        @Nullable Sealed said)
        implements IncidentCommand {}
