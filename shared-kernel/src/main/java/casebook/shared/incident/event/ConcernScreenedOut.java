package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The concern is not for this procedure, for the reason given; it can be reopened. */
@Revision("1")
public record ConcernScreenedOut(IncidentId incidentId, Sealed reason, boolean safeguardingConcern)
        implements IncidentEvent {}
