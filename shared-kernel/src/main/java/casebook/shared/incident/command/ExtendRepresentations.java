package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the parent more time to make representations about a proposed ban: a later day (Europe/London), and why. */
public record ExtendRepresentations(
        @TargetAggregateIdentifier IncidentId incidentId, LocalDate representationsBy, Sealed reason)
        implements IncidentCommand {}
