package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tags what the policy does not say, or does not say well, as it showed in this case: for the review of the policy. {@code clause} is the clause that it is about, if it is about one. */
public record TagPolicyGap(
        @TargetAggregateIdentifier IncidentId incidentId,
        @Nullable String clause,
        Sealed remark) implements IncidentCommand {}
