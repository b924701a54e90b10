package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the safeguarding lead was told. Never refused, in any state; nothing of the referral's content is kept.
 */
public record ReferToSafeguarding(
        @TargetAggregateIdentifier IncidentId incidentId, Sealed reference, Instant referredAt)
        implements IncidentCommand {}
