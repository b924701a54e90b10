package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The Head, or the recorded delegate, took back what had been decided and was not done. */
@Revision("1")
public record ResponseWithdrawn(IncidentId incidentId, List<ResponseCode> responses, Sealed reasons)
        implements IncidentEvent {}
