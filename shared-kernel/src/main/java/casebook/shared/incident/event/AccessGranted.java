package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One case was opened to somebody until the end of a day. {@code complaint} is the one whose sitting panel they are on; access
 * for any other reason keeps them off panels on this case.
 */
@Revision("1")
public record AccessGranted(
        IncidentId incidentId,
        String who,
        Role whoRole,
        Sealed purpose,
        LocalDate until,
        @Nullable Integer complaint) implements IncidentEvent {}
