package casebook.shared.incident.event;

import casebook.shared.incident.BanNotice;
import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.serialization.Revision;

/** Route B: the parent was told of an intended ban; no bar is in force. */
@Revision("1")
public record BanIntentServed(IncidentId incidentId, BanNotice notice) implements IncidentEvent {
    @Override
    public Instant happenedAt() {
        return Objects.requireNonNull(notice.servedAt());
    }
}
