package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The warning with this number was taken back; that it was issued stays on record. */
@Revision("1")
public record WarningWithdrawn(IncidentId incidentId, int number, Sealed reason) implements IncidentEvent {}
