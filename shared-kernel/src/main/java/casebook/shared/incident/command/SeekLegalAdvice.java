package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Seeks legal advice (policy, A4: libel or slander). The reputation is a person's, never the school's own.
 * {@code ground} is {@code LIBEL} or {@code SLANDER}.
 */
public record SeekLegalAdvice(
        @TargetAggregateIdentifier IncidentId incidentId,
        String ground,
        Sealed whoseReputation,
        boolean reputationIsTheSchools,
        AdviceFrom from,
        Instant publishedAt)
        implements IncidentCommand {

    /** Whose lawyers are asked. */
    public enum AdviceFrom {
        SCHOOL,
        LOCAL_AUTHORITY
    }
}
