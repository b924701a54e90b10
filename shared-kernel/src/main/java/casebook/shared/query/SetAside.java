package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries that views have set aside, each once, in the order of the log. It tells nothing of what is in them. */
public record SetAside(List<Item> items) {

    /** An entry, the views that it is missing in, and its place in the log, counted from 0. */
    public record Item(
            UUID eventId, long entry, String type, @Nullable IncidentId incidentId, List<Missing> views) {}

    /**
     * That an entry is missing in a view. {@code first} says whether it is the one that the others of its case wait for there, and {@code
     * fault} what kind of fault it met, if it was tried.
     */
    public record Missing(
            String view,
            Instant since,
            boolean first,
            @Nullable String fault) {}
}
