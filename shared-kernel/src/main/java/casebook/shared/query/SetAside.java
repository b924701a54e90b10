package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries that views have set aside, view by view and each case in its order. It tells nothing of what is in them. */
public record SetAside(List<Item> items) {

    /** How many entries are missing in one view or another. */
    public long entries() {
        return items.stream().map(Item::eventId).distinct().count();
    }

    /**
     * An entry that is missing in a view. {@code entry} is its place in the log, counted from 0; {@code first} says whether it is the one
     * that the others of its case wait for, and {@code fault} what kind of fault it met, if it was tried.
     */
    public record Item(
            String view,
            UUID eventId,
            long entry,
            String type,
            @Nullable IncidentId incidentId,
            Instant since,
            boolean first,
            @Nullable String fault) {}
}
