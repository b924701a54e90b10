package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The Head, or the recorded delegate, decided the response. */
@Revision("1")
public record ResponseDecided(IncidentId incidentId, List<ResponseCode> responses, Sealed reasons)
        implements IncidentEvent {}
