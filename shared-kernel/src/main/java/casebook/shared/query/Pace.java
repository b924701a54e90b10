package casebook.shared.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half-terms of the last year, in order; the last one is not over. */
public record Pace(List<InHalfTerm> halfTerms) {

    /**
     * The concerns recorded in a half-term, and within how many calendar days half of those that have a finding had it; null of fewer than
     * five.
     */
    public record InHalfTerm(
            String halfTerm, long concerns, @Nullable Long halfWithin) {}
}
