package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The ban goes on unchanged until its next review. */
@Revision("1")
public record SiteBanContinued(IncidentId incidentId, Sealed reasons, LocalDate reviewOn) implements IncidentEvent {}
