package casebook.shared.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editions of the policy, without their words. */
public record PolicyEditionList(List<Item> items, @Nullable String next) {

    /** One edition. */
    public record Item(String id, LocalDate inForceFrom, String reviewDue, int clauses, Instant publishedAt) {}
}
