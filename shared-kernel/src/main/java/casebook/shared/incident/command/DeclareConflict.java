package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declares that a user has an interest in the case and names who decides instead. {@code who} and {@code delegate} are
 * usernames; their roles are as the sign-in knows them.
 */
public record DeclareConflict(
        @TargetAggregateIdentifier IncidentId incidentId,
        String who,
        Role whoRole,
        Sealed why,
        String delegate,
        Role delegateRole)
        implements IncidentCommand {}
