package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirms, as Chair of governors, the ban that the Head decided; asked for only where the school has arranged that. */
public record ConfirmBanAsChair(@TargetAggregateIdentifier IncidentId incidentId, Sealed reasons)
        implements IncidentCommand {}
