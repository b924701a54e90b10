package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves a meeting that has not been held to another time, and says why. */
public record RescheduleMeeting(@TargetAggregateIdentifier IncidentId incidentId, int number, Instant at, Sealed reason)
        implements IncidentCommand {}
