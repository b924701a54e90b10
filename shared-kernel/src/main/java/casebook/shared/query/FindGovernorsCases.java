package casebook.shared.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases reported in every reporting term that shares a day with these, under pseudonyms of this report; answered by
 * {@link GovernorsCases}. A cursor is good for the same report only.
 */
public record FindGovernorsCases(
        UUID report,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit,
        @Nullable String after) {}
