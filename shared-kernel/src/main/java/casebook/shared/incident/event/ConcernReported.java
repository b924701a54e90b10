package casebook.shared.incident.event;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Reporter;
import casebook.shared.people.NamedPerson;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A concern was raised. {@code reference} numbers the year's cases without gaps; {@code edition} is the policy in
 * force when the message was posted. Of the subject the case keeps the reference and no name.
 */
@Revision("1")
public record ConcernReported(
        IncidentId incidentId,
        String reference,
        @Nullable String edition,
        Group group,
        @Nullable Instant happenedAt,
        @Nullable Sealed description,
        List<String> clauses,
        Reporter reporter,
        @Nullable NamedPerson subject,
        String receiptHash)
        implements IncidentEvent {
    public ConcernReported {
        subject = subject == null ? null : subject.reference();
    }
}
