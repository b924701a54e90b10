package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a meeting was held, with its notes, or that the parent did not attend. */
public record RecordMeetingOutcome(
        @TargetAggregateIdentifier IncidentId incidentId,
        int number,
        boolean held,
        List<Sealed> attendees,
        @Nullable Sealed notes,
        List<Sealed> agreedActions)
        implements IncidentCommand {}
