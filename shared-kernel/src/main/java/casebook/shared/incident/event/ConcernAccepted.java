package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The concern is to be looked into. */
@Revision("1")
public record ConcernAccepted(
        IncidentId incidentId, @Nullable Sealed reason, boolean safeguardingConcern) implements IncidentEvent {}
