package casebook.shared.incident.event;

import casebook.shared.incident.Ground;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The authorities were told; {@code number} counts from 1 on this case. */
@Revision("1")
public record EscalatedToAuthorities(
        IncidentId incidentId,
        int number,
        String authority,
        List<Ground> grounds,
        List<Sealed> shared,
        Sealed lawfulBasis,
        @Nullable Integer proposal)
        implements IncidentEvent {

    /** Without a proposal before. */
    public EscalatedToAuthorities(
            IncidentId incidentId,
            int number,
            String authority,
            List<Ground> grounds,
            List<Sealed> shared,
            Sealed lawfulBasis) {
        this(incidentId, number, authority, grounds, shared, lawfulBasis, null);
    }
}
