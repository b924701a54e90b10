package casebook.shared.incident.command;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks that a case be erased: the first of three recorded steps. Refused while the case is open or held, while a ban on it is in force, and before the school's retention is over where that is the ground. */
public record RequestErasure(@TargetAggregateIdentifier IncidentId incidentId, ErasureBasis basis, Sealed reason)
        implements KeepingCommand {}
