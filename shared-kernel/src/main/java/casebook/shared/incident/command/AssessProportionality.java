package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Weighs each lesser step, the effect on the child, and the adjustments offered (policy, D1). */
public record AssessProportionality(
        @TargetAggregateIdentifier IncidentId incidentId,
        List<LesserStep> lesserSteps,
        Sealed effectOnChild,
        Sealed adjustmentsOffered)
        implements IncidentCommand {}
