package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the policy was found wanting, across cases: what its review has to look at. */
public record PolicyGapList(List<Item> items, @Nullable String next) {

    /** One gap, as it showed in a case; {@code edition} is the one that the case is judged under. */
    public record Item(
            IncidentId incidentId,
            long version,
            @Nullable String edition,
            @Nullable String clause,
            Sealed remark,
            Instant taggedAt,
            String taggedBy) {}
}
