package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that legal advice arrived, on which day (Europe/London), and its gist. Privileged. */
public record RecordLegalAdvice(@TargetAggregateIdentifier IncidentId incidentId, LocalDate receivedOn, Sealed summary)
        implements IncidentCommand {}
