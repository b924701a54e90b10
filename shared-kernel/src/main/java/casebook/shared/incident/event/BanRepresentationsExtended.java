package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The parent was given more time to make representations. */
@Revision("1")
public record BanRepresentationsExtended(IncidentId incidentId, LocalDate representationsBy, Sealed reason)
        implements IncidentEvent {}
