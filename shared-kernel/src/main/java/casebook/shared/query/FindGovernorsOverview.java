package casebook.shared.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers for every reporting term that shares a day with these; answered by a {@link GovernorsOverview}. */
public record FindGovernorsOverview(
        @Nullable LocalDate from, @Nullable LocalDate to) {}
