package casebook.shared.incident.event;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A warning letter was issued; {@code number} counts from 1 on this case. */
@Revision("1")
public record WarningIssued(
        IncidentId incidentId, int number, List<String> clauses, Sealed whatMustChange, DeliveryMethod deliveredBy)
        implements IncidentEvent {}
