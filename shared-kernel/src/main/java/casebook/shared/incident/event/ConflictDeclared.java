package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** A user has an interest in the case. Where that user is the Head, decisions pass to the delegate. */
@Revision("1")
public record ConflictDeclared(IncidentId incidentId, String who, Role whoRole, Sealed why, String delegate)
        implements IncidentEvent {}
