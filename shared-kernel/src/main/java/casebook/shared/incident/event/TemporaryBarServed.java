package casebook.shared.incident.event;

import casebook.shared.incident.BanNotice;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.serialization.Revision;

/** Route A: a temporary bar is in force while representations are open. */
@Revision("1")
public record TemporaryBarServed(IncidentId incidentId, BanNotice notice, Sealed immediateRisk)
        implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return Objects.requireNonNull(notice.servedAt());
    }
}
