package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a case's letters, or what had by that instant; answered by {@link LetterHistory}. */
public record FindLetterHistory(
        IncidentId incidentId, @Nullable Instant asOf) {}
