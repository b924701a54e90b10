package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelFinding;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the panel found of a complaint. {@code heardBy} are the usernames of those members who have one. */
@Revision("1")
public record PanelOutcomeRecorded(
        IncidentId incidentId,
        int complaint,
        PanelFinding finding,
        @Nullable Sealed recommendations,
        Instant concludedAt,
        List<String> heardBy)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return concludedAt;
    }
}
