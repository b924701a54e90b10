package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records, after the fact, that an authority was called because danger was imminent (policy, A3): who called and what the danger was. Needs no decision, at any step; the Head ratifies it after. {@code authority} is a code such as {@code POLICE}. */
public record RecordEmergencyCall(
        @TargetAggregateIdentifier IncidentId incidentId,
        String authority,
        Instant calledAt,
        Sealed calledBy,
        Sealed danger,
        @Nullable Sealed reference)
        implements IncidentCommand {}
