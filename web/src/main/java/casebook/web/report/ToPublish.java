package casebook.web.report;

import casebook.shared.calendar.ReportingTerm;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.policy.ReviewFigures;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyReview;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the published review of an edition tells. A term is told in the review of the edition that was in force when it ended, so each term is
 * in one review. The numbers of families are sums of what governors' overview tells of these terms, so they tell nothing that it does not.
 */
@Component
class ToPublish {

    private static final int MOST_EDITIONS = 200;

    private final Queries queries;
    private final Clock clock;

    ToPublish(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    ReviewFigures of(String edition) {
        List<ReportingTerm> terms = terms(edition);
        if (terms.isEmpty()) {
            return new ReviewFigures(List.of(), List.of(), List.of(), null, null, null, List.of());
        }
        LocalDate from = terms.getFirst().first();
        LocalDate to = terms.getLast().last();
        return new Disclosed(
                        queries.ask(new FindGovernorsOverview(from, to), GovernorsOverview.class),
                        queries.ask(new FindPolicyReview(from, to, null), PolicyReview.class),
                        queries.ask(new FindCoverage(edition), Coverage.class))
                .figures();
    }

    private List<ReportingTerm> terms(String edition) {
        List<PolicyEditionList.Item> latestFirst = queries.ask(
                        new FindPolicyEditions(MOST_EDITIONS, null), PolicyEditionList.class)
                .items();
        List<String> ids = latestFirst.stream().map(PolicyEditionList.Item::id).toList();
        int at = ids.indexOf(edition);
        if (at < 0) {
            throw new Absent();
        }
        LocalDate from = latestFirst.get(at).inForceFrom();
        LocalDate today = SchoolDay.of(clock.instant());
        LocalDate next = at == 0 ? today : latestFirst.get(at - 1).inForceFrom();
        LocalDate until = next.isBefore(today) ? next : today;
        return Stream.iterate(ReportingTerm.of(from), term -> term.last().isBefore(until), ReportingTerm::next)
                .toList();
    }
}
