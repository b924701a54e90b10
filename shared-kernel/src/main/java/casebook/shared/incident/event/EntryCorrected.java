package casebook.shared.incident.event;

import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Standing;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An earlier entry was corrected. {@code standing} is there when the entry was retracted: what the case rests on without it.
 */
@Revision("1")
public record EntryCorrected(
        IncidentId incidentId,
        long entry,
        CorrectionKind kind,
        Sealed text,
        Sealed why,
        @Nullable Standing standing) implements IncidentEvent {

    /** A correction that changes nothing the case rests on. */
    public EntryCorrected(IncidentId incidentId, long entry, CorrectionKind kind, Sealed text, Sealed why) {
        this(incidentId, entry, kind, text, why, null);
    }

    /** The same with what the case rests on now. */
    public EntryCorrected with(Standing now) {
        return new EntryCorrected(incidentId, entry, kind, text, why, now);
    }
}
