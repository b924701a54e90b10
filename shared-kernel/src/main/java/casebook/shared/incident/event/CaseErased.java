package casebook.shared.incident.event;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;

/** The tombstone: the keys are destroyed, so nobody can read what people wrote on this case. Codes, dates and who did what remain, and every proof over the log still holds. */
@Revision("1")
public record CaseErased(IncidentId incidentId, ErasureBasis basis) implements IncidentEvent {}
