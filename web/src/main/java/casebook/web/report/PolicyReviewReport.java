package casebook.web.report;

import casebook.shared.query.Coverage;
import casebook.shared.query.PolicyReview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the policy did, for the Head: every number in a table, the ledger of decisions, the concerns that were not taken up and why,
 * and the gaps. {@code acknowledged} is by class, of the edition asked for or in force.
 */
record PolicyReviewReport(
        LocalDate from,
        LocalDate to,
        @Nullable String edition,
        @Nullable Before before,
        Instant asOf,
        long concerns,
        List<ReportTable> tables,
        List<PolicyReview.Line> ledger,
        List<PolicyReview.Remark> screenedOut,
        List<PolicyReview.Remark> gaps,
        List<Coverage.InClass> acknowledged) {

    /** The whole time of the edition before, beside which the numbers stand. */
    record Before(LocalDate from, LocalDate to, @Nullable String edition, long concerns) {}

    static PolicyReviewReport of(
            PolicyReview now, Optional<PolicyReview> before, Coverage coverage, ClauseWords clauses) {
        return new PolicyReviewReport(
                now.from(),
                now.to(),
                now.edition(),
                before.map(then -> new Before(then.from(), then.to(), then.edition(), then.concerns()))
                        .orElse(null),
                now.asOf(),
                now.concerns(),
                new ReviewTables(now, before.orElse(null), clauses).all(),
                now.ledger(),
                now.screenedOut(),
                now.gaps(),
                coverage.classes());
    }
}
