package casebook.shared.query;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of cases; {@code next} is the cursor of the page after, or null on the last. */
public record IncidentList(List<Item> items, @Nullable String next) {

    /** A case at a glance. */
    public record Item(
            IncidentId incidentId,
            String reference,
            Status status,
            Group group,
            List<String> clauses,
            @Nullable Sealed subject,
            Instant reportedAt,
            long version) {}
}
