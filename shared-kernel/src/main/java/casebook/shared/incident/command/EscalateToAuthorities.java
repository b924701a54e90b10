package casebook.shared.incident.command;

import casebook.shared.incident.Ground;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Goes to the authorities (policy, A3: in cases of criminal behaviour). Needs the Head's decision, at least one
 * criminal ground with its facts, what is shared and on what lawful basis. {@code authority} is a code such as {@code
 * POLICE}; {@code proposal} is the number of the proposal that it follows, if there was one.
 */
public record EscalateToAuthorities(
        @TargetAggregateIdentifier IncidentId incidentId,
        String authority,
        List<Ground> grounds,
        List<Sealed> shared,
        Sealed lawfulBasis,
        @Nullable Integer proposal)
        implements IncidentCommand {

    /** Without a proposal before. */
    public EscalateToAuthorities(
            IncidentId incidentId, String authority, List<Ground> grounds, List<Sealed> shared, Sealed lawfulBasis) {
        this(incidentId, authority, grounds, shared, lawfulBasis, null);
    }
}
