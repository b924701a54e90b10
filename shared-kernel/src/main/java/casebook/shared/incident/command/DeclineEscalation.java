package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declines a proposal to go to the authorities, as the Head or the recorded delegate, and says why. */
public record DeclineEscalation(@TargetAggregateIdentifier IncidentId incidentId, int number, Sealed reasons)
        implements IncidentCommand {}
