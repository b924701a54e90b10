package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Opens one case to somebody who reads none by their role, for a purpose, until the end of a day. {@code who} is a username. */
public record GrantAccess(
        @TargetAggregateIdentifier IncidentId incidentId,
        String who,
        Role whoRole,
        @Nullable Sealed purpose,
        LocalDate until)
        implements OversightCommand {}
