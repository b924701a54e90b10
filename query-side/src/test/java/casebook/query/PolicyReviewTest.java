package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import casebook.shared.audit.GuardRefused;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.query.FindPace;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.Pace;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Remark;
import casebook.shared.query.ReviewMeasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class PolicyReviewTest {

    private final Views views;

    PolicyReviewTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void is_of_the_concerns_recorded_from_the_first_day_to_the_end_of_the_last() {
        views.recordedAt(Instant.parse("2026-08-31T22:59:59Z"), Cases.reported(1));
        views.recordedAt(Instant.parse("2026-08-31T23:00:00Z"), Cases.reported(2));
        views.recordedAt(Instant.parse("2026-10-31T23:59:59Z"), Cases.reported(3));
        views.recordedAt(Instant.parse("2026-11-01T00:00:00Z"), Cases.reported(4));
        PolicyReview review = review("2026-09-01", "2026-10-31", null);
        assertThat(review.concerns()).isEqualTo(2);
        assertThat(count(review, ReviewMeasure.HALF_TERM).kinds()).containsExactly(new Kind("Autumn 2026/27", 2));
    }

    @Test
    void tells_what_became_of_them_after_the_period_too() {
        views.recordedAt(Instant.parse("2026-10-30T12:00:00Z"), Cases.reported(1));
        views.recordedAt(
                Instant.parse("2026-11-10T12:00:00Z"),
                new ConcernScreenedOut(Cases.id(1), Invented.words("A private quarrel"), false));
        PolicyReview review = review("2026-10-01", "2026-10-31", null);
        assertThat(count(review, ReviewMeasure.SCREENING).kinds()).contains(new Kind("SCREENED_OUT", 1));
        assertThat(review.screenedOut())
                .extracting(Remark::incidentId, Remark::reference)
                .containsExactly(tuple(Cases.id(1), "2026-0001"));
    }

    @Test
    void the_pace_of_a_year_is_by_half_terms_and_of_five_findings_or_more() {
        for (int number = 0; number < 6; number++) {
            views.recordedAt(Instant.parse("2026-06-01T09:00:00Z"), Cases.reported(number));
        }
        for (int number = 0; number < 5; number++) {
            views.recordedAt(
                    Instant.parse("2026-06-04T09:00:00Z").plusSeconds(number * 86_400L),
                    new FindingRecorded(Cases.id(number), null, List.of()));
        }
        views.recorded(Cases.reported(20));
        List<Pace.InHalfTerm> pace = views.ask(new FindPace(), Pace.class).halfTerms();
        assertThat(pace)
                .contains(new Pace.InHalfTerm("Summer 2025/26", 6, 5L), new Pace.InHalfTerm("Spring 2025/26", 0, null));
        assertThat(pace.getLast()).isEqualTo(new Pace.InHalfTerm("Autumn 2026/27", 1, null));
    }

    @Test
    void leaves_out_cases_judged_under_another_edition() {
        views.recorded(Cases.reported(1));
        assertThat(review("2026-09-01", "2026-12-31", Invented.EDITION).concerns())
                .isEqualTo(1);
        assertThat(review("2026-09-01", "2026-12-31", "2027-03").concerns()).isZero();
    }

    @Test
    void counts_the_refusals_of_the_period_by_rule_those_of_no_case_among_them() {
        views.recordedAt(Instant.parse("2026-08-01T12:00:00Z"), refused("RuleA"));
        views.recorded(refused("RuleA"), refused("RuleB"), refused("RuleA"));
        assertThat(count(review("2026-09-01", "2026-12-31", null), ReviewMeasure.REFUSAL))
                .isEqualTo(new Count(ReviewMeasure.REFUSAL, 3, List.of(new Kind("RuleA", 2), new Kind("RuleB", 1))));
    }

    @Test
    void counts_findings_by_clause() {
        views.recordedAt(Invented.NOW, EnquiryEvents.concernReported())
                .recordedAt(Invented.NOW, EnquiryEvents.concernAccepted())
                .recordedAt(Invented.NOW, EnquiryEvents.findingRecorded());
        PolicyReview review = review("2026-09-01", "2026-12-31", null);
        Cross cross = review.crosses().getFirst();
        assertThat(cross.pair()).isEqualTo(Pair.CLAUSE_AND_FINDING);
        assertThat(cross.columns()).containsExactly("BREACH", "NO_BREACH", "CANNOT_DETERMINE");
        EnquiryEvents.findingRecorded()
                .allegations()
                .forEach(each -> assertThat(cross.counts()
                                .get(cross.rows().indexOf(each.clause()))
                                .get(cross.columns().indexOf(each.outcome().name())))
                        .isEqualTo(1));
        assertThat(cross.counts().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(EnquiryEvents.findingRecorded().allegations().size());
    }

    @Test
    void a_period_without_concerns_has_every_measure_with_none() {
        PolicyReview review = review("2020-09-01", "2020-12-31", null);
        assertThat(review.counts()).extracting(Count::measure).containsExactly(ReviewMeasure.values());
        assertThat(review.counts()).extracting(Count::of).containsOnly(0L);
        assertThat(review.ledger()).isEmpty();
    }

    private static GuardRefused refused(String rule) {
        return new GuardRefused(null, "IssueWarning", rule, "Policy D2");
    }

    private static Count count(PolicyReview review, ReviewMeasure measure) {
        return review.counts().stream()
                .filter(count -> count.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private PolicyReview review(String from, String to, @Nullable String edition) {
        return views.ask(new FindPolicyReview(LocalDate.parse(from), LocalDate.parse(to), edition), PolicyReview.class);
    }
}
