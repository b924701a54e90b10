package casebook.command.policy;

import casebook.shared.calendar.ReportingTerm;
import casebook.shared.policy.ReviewFigures;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The terms that a review is of. */
record CoveredTerms(List<ReviewFigures.Term> terms) {

    static CoveredTerms of(ReviewFigures figures) {
        return new CoveredTerms(figures.terms());
    }

    boolean areWholeAndOverOn(LocalDate today) {
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> isWhole(term) && term.last().isBefore(today));
    }

    boolean overlap(CoveredTerms others) {
        return !Collections.disjoint(days(), others.days());
    }

    private List<LocalDate> days() {
        return terms.stream().map(ReviewFigures.Term::first).toList();
    }

    private static boolean isWhole(ReviewFigures.Term term) {
        ReportingTerm whole = ReportingTerm.of(term.first());
        return whole.first().equals(term.first()) && whole.last().equals(term.last());
    }
}
