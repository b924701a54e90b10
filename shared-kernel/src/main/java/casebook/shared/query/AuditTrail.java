package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, when and in which role: no case text. */
public record AuditTrail(List<Entry> entries, @Nullable String next) {

    /**
     * One entry of the log. {@code entry} is its place in the log, counted from 0, by which a proof of it is asked; {@code what} is what was read, for reads;
     * {@code rule} and {@code basis} say which guard bit, for refusals, and {@code command} on what; {@code reference} is what the school
     * calls the case.
     */
    public record Entry(
            long entry,
            String eventId,
            String type,
            @Nullable IncidentId incidentId,
            @Nullable Long version,
            Instant recordedAt,
            @Nullable Instant happenedAt,
            String actor,
            @Nullable String role,
            @Nullable String onBehalfOf,
            String channel,
            String request,
            @Nullable String what,
            @Nullable String command,
            @Nullable String rule,
            @Nullable String basis,
            @Nullable String reference) {

        /** As it is kept: what its case is called is looked up. */
        public Entry(
                long entry,
                String eventId,
                String type,
                @Nullable IncidentId incidentId,
                @Nullable Long version,
                Instant recordedAt,
                @Nullable Instant happenedAt,
                String actor,
                @Nullable String role,
                @Nullable String onBehalfOf,
                String channel,
                String request,
                @Nullable String what,
                @Nullable String command,
                @Nullable String rule,
                @Nullable String basis) {
            this(
                    entry,
                    eventId,
                    type,
                    incidentId,
                    version,
                    recordedAt,
                    happenedAt,
                    actor,
                    role,
                    onBehalfOf,
                    channel,
                    request,
                    what,
                    command,
                    rule,
                    basis,
                    null);
        }

        /** The same, with what its case is called. */
        public Entry ofCase(@Nullable String name) {
            return new Entry(
                    entry,
                    eventId,
                    type,
                    incidentId,
                    version,
                    recordedAt,
                    happenedAt,
                    actor,
                    role,
                    onBehalfOf,
                    channel,
                    request,
                    what,
                    command,
                    rule,
                    basis,
                    name);
        }

        /** The same, but not on which case, at which place there, when it happened, or in which request with others. */
        public Entry withoutCase() {
            return new Entry(
                    entry,
                    eventId,
                    type,
                    null,
                    null,
                    recordedAt,
                    null,
                    actor,
                    role,
                    onBehalfOf,
                    channel,
                    "",
                    what,
                    command,
                    rule,
                    basis);
        }
    }
}
