package casebook.shared.incident.event;

import casebook.shared.incident.Ground;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Going to the authorities was proposed to the Head; {@code number} counts from 1 on this case. */
@Revision("1")
public record EscalationProposed(IncidentId incidentId, int number, String authority, List<Ground> grounds, Sealed why)
        implements IncidentEvent {}
