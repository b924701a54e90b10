package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reviews a confirmed ban: it goes on, changes, or is lifted. One that goes on needs its next review date. */
public record ReviewSiteBan(
        @TargetAggregateIdentifier IncidentId incidentId,
        Outcome outcome,
        Sealed reasons,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate to,
        @Nullable Sealed scope)
        implements IncidentCommand {

    /** What the review came to. */
    public enum Outcome {
        CONTINUED,
        VARIED,
        LIFTED
    }
}
