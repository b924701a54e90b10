package casebook.command.calendar;

import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.Term;
import java.util.List;

/** What a school year's terms have to be. */
final class Terms {

    private Terms() {}

    static void check(SchoolYear year, List<Term> terms) {
        CalendarRule.TermsRunForwards.check(terms.stream().allMatch(Term::runsForwards));
        CalendarRule.TermsAreInTheirYear.check(
                terms.stream().allMatch(term -> year.contains(term.first()) && year.contains(term.last())));
        CalendarRule.TermsDoNotOverlap.check(terms.stream()
                .noneMatch(one -> terms.stream().filter(one::overlaps).count() > 1));
    }
}
