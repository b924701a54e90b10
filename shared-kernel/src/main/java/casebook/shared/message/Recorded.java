package casebook.shared.message;

import casebook.shared.incident.IncidentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that was accepted: it is on disk. {@code version} is the entry's place on the case, from 0;
 * {@code reference} is the case's number; {@code number} counts warnings, meetings, escalations,
 * emergency calls and complaints from 1; {@code cautions} refuse nothing.
 */
public record Recorded(
        IncidentId incidentId,
        long version,
        String reference,
        @Nullable Integer number,
        List<Caution> cautions) {

    /** With nothing to caution about. */
    public Recorded(IncidentId incidentId, long version, String reference, @Nullable Integer number) {
        this(incidentId, version, reference, number, List.of());
    }

    /** The same answer with these cautions. */
    public Recorded with(List<Caution> said) {
        return new Recorded(incidentId, version, reference, number, said);
    }
}
