package casebook.shared.query;

import java.time.Instant;

/** That a case has an entry of this number, recorded at this time. Of what the entry says it says nothing. */
public record LatestEntry(long version, Instant recordedAt) {}
