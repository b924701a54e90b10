package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.REFUSAL;

import casebook.query.store.Recollection;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.ReviewMeasure;
import casebook.shared.school.Arrangements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ReviewQueries {

    private final Recollection recollection;
    private final Refusals refusals;
    private final Arrangements school;
    private final Clock clock;

    ReviewQueries(Recollection recollection, Refusals refusals, Arrangements school, Clock clock) {
        this.recollection = recollection;
        this.refusals = refusals;
        this.school = school;
        this.clock = clock;
    }

    @QueryHandler
    PolicyReview answer(FindPolicyReview query) {
        Instant now = clock.instant();
        List<CaseInReview> cases = cases(query, now);
        return new PolicyReview(
                query.from(),
                query.to(),
                query.edition(),
                now,
                cases.size(),
                counts(query, cases),
                new Crosses(cases).all(),
                figures(cases).days(),
                Ledger.of(cases).lines(),
                cases.stream().flatMap(CaseInReview::screenedOut).toList(),
                cases.stream().flatMap(CaseInReview::remarks).toList());
    }

    private List<CaseInReview> cases(FindPolicyReview query, Instant now) {
        LocalDate today = SchoolDay.of(now);
        return recollection.recorded(List.of(ConcernReported.class), begins(query), ends(query)).stream()
                .map(ConcernReported.class::cast)
                .filter(concern -> query.edition() == null || query.edition().equals(concern.edition()))
                .sorted(Comparator.comparing(ConcernReported::reference))
                .map(concern -> CaseInReview.of(recollection.of(concern.incidentId(), now), today, school.now()))
                .toList();
    }

    private List<Count> counts(FindPolicyReview query, List<CaseInReview> cases) {
        Figures figures = figures(cases);
        return Arrays.stream(ReviewMeasure.values())
                .map(measure ->
                        measure == REFUSAL ? refusals.between(begins(query), ends(query)) : figures.count(measure))
                .toList();
    }

    private Figures figures(List<CaseInReview> cases) {
        return new Figures(cases, school.now().calendar());
    }

    private static Instant begins(FindPolicyReview query) {
        return SchoolDay.start(query.from());
    }

    private static Instant ends(FindPolicyReview query) {
        return SchoolDay.start(query.to().plusDays(1));
    }
}
