package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says, as the Head or the recorded delegate, whether an emergency call was right, and why. */
public record RatifyEmergencyCall(
        @TargetAggregateIdentifier IncidentId incidentId, int number, boolean ratified, Sealed reasons)
        implements IncidentCommand {}
