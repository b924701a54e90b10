package casebook.web.report;

import casebook.shared.query.Coverage;
import casebook.shared.query.PolicyReview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the policy did, for the Head: every number in a table, the ledger of decisions, the concerns that were not taken up and why,
 * and the gaps.
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
        List<PolicyReview.Remark> gaps) {

    /** The whole time of the edition before, beside which the numbers stand. */
    record Before(LocalDate from, LocalDate to, @Nullable String edition, long concerns) {}

    static PolicyReviewReport of(
            PolicyReview now,
            Optional<PolicyReview> before,
            Coverage agreed,
            Optional<Coverage> agreedBefore,
            ClauseWords clauses) {
        List<ReportTable> tables = new ArrayList<>(new ReviewTables(now, before.orElse(null), clauses).all());
        tables.add(CoverageTable.of(agreed, agreedBefore));
        return new PolicyReviewReport(
                now.from(),
                now.to(),
                now.edition(),
                before.map(then -> new Before(then.from(), then.to(), then.edition(), then.concerns()))
                        .orElse(null),
                now.asOf(),
                now.concerns(),
                List.copyOf(tables),
                now.ledger(),
                now.screenedOut(),
                now.gaps());
    }

    /** To be handed on: the numbers, and no case. */
    Paper paper() {
        List<String> lead = new ArrayList<>();
        lead.add("%s recorded from %s to %s, and what had become of each by %s."
                .formatted(
                        concerns == 1 ? "One concern" : concerns + " concerns",
                        WrittenDay.of(from),
                        WrittenDay.of(to),
                        WrittenDay.of(asOf)));
        if (before != null) {
            lead.add("Beside them: the %d concerns judged under the edition before, in force from %s."
                    .formatted(before.concerns(), WrittenDay.of(before.from())));
        }
        lead.add(
                "Small numbers say little: one family more or less changes them. A share is not told of fewer than ten. "
                        + "Nobody is ranked.");
        return new Paper("policy-review-%s-to-%s".formatted(from, to), "Review of the policy", lead, tables, asOf);
    }
}
