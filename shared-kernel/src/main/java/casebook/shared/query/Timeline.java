package casebook.shared.query;

import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case's entries in the order they were recorded; empty when there is no such case, or none yet at that instant. */
public record Timeline(List<Entry> entries) {

    /**
     * One entry. {@code role} is absent when a reporter without an account acted; {@code details} is what was recorded, in
     * its stored form, without the reporter; {@code correctedBy} lists the versions of the entries that correct this one;
     * {@code retrospective} is true where it was recorded late, {@code schoolDaysLate} after what it tells of.
     */
    public record Entry(
            long version,
            String type,
            Instant recordedAt,
            @Nullable Instant happenedAt,
            String actor,
            @Nullable Role role,
            @Nullable String onBehalfOf,
            JsonNode details,
            List<Long> correctedBy,
            boolean retrospective,
            @Nullable Integer schoolDaysLate) {

        /** The same with other details. */
        public Entry showing(JsonNode others) {
            return new Entry(
                    version,
                    type,
                    recordedAt,
                    happenedAt,
                    actor,
                    role,
                    onBehalfOf,
                    others,
                    correctedBy,
                    retrospective,
                    schoolDaysLate);
        }
    }
}
