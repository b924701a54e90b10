package casebook.shared.query;

import casebook.shared.incident.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Cases, newest first, that match every filter given. {@code from} and {@code to} bound the time of reporting ({@code
 * to} is exclusive); {@code words} are whole words of the description, the group, the reference or the parent's name,
 * never the reporter's. {@code limit} is 1 to 200; {@code after} is the cursor of the page before. Answered by {@link
 * IncidentList}.
 */
public record FindIncidents(
        @Nullable Status status,
        @Nullable String clause,
        @Nullable String group,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String words,
        int limit,
        @Nullable String after) {}
