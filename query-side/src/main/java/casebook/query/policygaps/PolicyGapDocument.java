package casebook.query.policygaps;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.PolicyGapList;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A gap as it was tagged: its case and its place there are its key. */
record PolicyGapDocument(
        @JsonProperty("_id") String id,
        IncidentId incidentId,
        long version,
        @Nullable String edition,
        @Nullable String clause,
        Sealed remark,
        Instant taggedAt,
        String taggedBy) {

    static final String COLLECTION = "policygaps";
    static final String TAGGED_AT = "taggedAt";

    PolicyGapList.Item item() {
        return new PolicyGapList.Item(incidentId, version, edition, clause, remark, taggedAt, taggedBy);
    }
}
