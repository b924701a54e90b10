package casebook.shared.incident.command;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The Head's decision on a proposed ban, answering each point made. Confirmed only once representations are in or the
 * deadline has passed, with an end and a review date. {@code from}, {@code to} and {@code reviewOn} are dates,
 * Europe/London.
 */
public record DecideSiteBan(
        @TargetAggregateIdentifier IncidentId incidentId,
        Outcome outcome,
        List<AnsweredPoint> answers,
        Sealed reasons,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate reviewOn)
        implements IncidentCommand {

    /** What the Head decided. */
    public enum Outcome {
        CONFIRMED,
        NOT_IMPOSED,
        LIFTED
    }
}
