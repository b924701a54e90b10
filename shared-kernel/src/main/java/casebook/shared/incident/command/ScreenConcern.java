package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a concern for enquiry or screens it out with a reason; either way the safeguarding question is answered.
 */
public record ScreenConcern(
        @TargetAggregateIdentifier IncidentId incidentId,
        Outcome outcome,
        @Nullable Sealed reason,
        @Nullable Boolean safeguardingConcern)
        implements IncidentCommand {

    /** What screening came to. */
    public enum Outcome {
        ACCEPTED,
        SCREENED_OUT
    }
}
