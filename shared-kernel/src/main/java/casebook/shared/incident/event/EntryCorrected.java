package casebook.shared.incident.event;

import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** An earlier entry was corrected. */
@Revision("1")
public record EntryCorrected(IncidentId incidentId, long entry, CorrectionKind kind, Sealed text, Sealed why)
        implements IncidentEvent {}
