package casebook.shared.incident.command;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends the warning letter the Head decided (policy, A1), about clauses found breached, saying what must change. */
public record IssueWarning(
        @TargetAggregateIdentifier IncidentId incidentId,
        List<String> clauses,
        Sealed whatMustChange,
        DeliveryMethod deliveredBy)
        implements IncidentCommand {}
