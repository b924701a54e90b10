package casebook.web.report;

import casebook.shared.policy.ReviewFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review of the policy as governors read it. {@code untold} are the titles of tables of which too few were there to tell any; {@code
 * gaps} is how the clauses begin on which staff found the policy wanting. {@code publishedAt} is null before it is published.
 */
record PublishedReport(
        String edition,
        @Nullable Instant publishedAt,
        List<ReviewFigures.Term> terms,
        List<ReportTable> tables,
        List<String> untold,
        List<String> gaps) {

    static PublishedReport of(
            String edition, @Nullable Instant publishedAt, ReviewFigures figures, ClauseWords clauses) {
        PublishedTables tables = new PublishedTables(figures, clauses);
        return new PublishedReport(edition, publishedAt, figures.terms(), tables.all(), tables.untold(), tables.gaps());
    }

    /** To be handed on, once it is published. */
    Paper paper(Instant published) {
        List<String> lead = new ArrayList<>();
        lead.add("Edition %s of the policy, for governors. Published on %s."
                .formatted(edition, WrittenDay.of(published)));
        lead.add("Of whole terms, from %s to %s, each as it was recorded."
                .formatted(
                        WrittenDay.of(terms.getFirst().first()),
                        WrittenDay.of(terms.getLast().last())));
        lead.add(
                "Fewer than five of anything are not told, and cannot be worked out by taking one number from another. Small numbers "
                        + "say little: one family more or less changes them. Nobody is ranked.");
        if (!untold.isEmpty()) {
            lead.add("Too few of each kind to tell them apart: " + String.join("; ", untold) + ".");
        }
        if (!gaps.isEmpty()) {
            lead.add("Staff found the policy wanting on: " + String.join("; ", gaps) + ".");
        }
        return new Paper("policy-review-" + edition, "Review of the policy", lead, tables, published);
    }
}
