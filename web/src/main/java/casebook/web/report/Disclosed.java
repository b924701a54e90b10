package casebook.web.report;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.policy.ReviewFigures;
import casebook.shared.policy.ReviewFigures.Line;
import casebook.shared.policy.ReviewFigures.Table;
import casebook.shared.policy.ReviewFigures.Topic;
import casebook.shared.query.Coverage;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.GovernorsOverview.Figures;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.ReviewMeasure;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be told of terms that are over. */
record Disclosed(GovernorsOverview overview, PolicyReview review, Coverage coverage) {

    private static final long LEAST = 5;
    private static final long ENOUGH_FOR_DAYS = 10;
    private static final String ON_NO_CLAUSE = "NONE";

    ReviewFigures figures() {
        return new ReviewFigures(
                overview.terms().stream().map(Disclosed::term).toList(),
                List.of(
                        table(Topic.SOURCE, Figures::sources),
                        table(Topic.GROUP, Figures::groups),
                        choices(Topic.CLAUSE, Figures::clauses),
                        table(Topic.SCREENING, Figures::screening),
                        table(Topic.FINDING, Figures::findings),
                        choices(Topic.RESPONSE, Figures::responses),
                        table(Topic.BAN, Figures::bans),
                        table(Topic.AUTHORITY, Figures::authorities)),
                review.days().stream().flatMap(Disclosed::days).toList(),
                told(count(ReviewMeasure.REFUSAL).of()),
                told(coverage.acknowledged()),
                asked(),
                count(ReviewMeasure.GAP).kinds().stream()
                        .map(Kind::what)
                        .filter(clause -> !clause.equals(ON_NO_CLAUSE))
                        .toList());
    }

    private static ReviewFigures.Term term(GovernorsOverview.Term term) {
        return new ReviewFigures.Term(
                term.term(),
                term.first(),
                term.last(),
                term.figures() == null ? null : term.figures().sources().total());
    }

    private Table table(Topic topic, Function<Figures, Breakdown> of) {
        Breakdown together = Breakdown.together(figuresOf(of));
        return new Table(
                topic,
                together.total(),
                together.groups().stream()
                        .map(group -> new Line(group.kinds(), group.count(), false))
                        .toList());
    }

    /** Of what no term tells nothing is said. */
    private Table choices(Topic topic, Function<Figures, Choices> of) {
        List<Choices> terms = figuresOf(of);
        long all = terms.stream()
                .map(Choices::of)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return new Table(
                topic,
                all == 0 ? null : all,
                Choices.together(terms).stream()
                        .filter(sum -> sum.count() > 0)
                        .map(sum -> new Line(List.of(sum.what()), sum.count(), sum.atLeast()))
                        .toList());
    }

    private <T> List<T> figuresOf(Function<Figures, T> of) {
        return overview.terms().stream()
                .flatMap(term -> Stream.ofNullable(term.figures()))
                .map(of)
                .toList();
    }

    private static Stream<ReviewFigures.Days> days(PolicyReview.Days days) {
        return days.of() < ENOUGH_FOR_DAYS || days.half() == null || days.nineInTen() == null
                ? Stream.empty()
                : Stream.of(new ReviewFigures.Days(
                        ReviewFigures.Until.valueOf(days.until().name()), days.half(), days.nineInTen()));
    }

    private Count count(ReviewMeasure measure) {
        return review.counts().stream()
                .filter(count -> count.measure() == measure)
                .findFirst()
                .orElse(new Count(measure, 0, List.of()));
    }

    /** Nor is it told where a few have not signed. */
    private @Nullable Long asked() {
        @Nullable Long asked = coverage.asked();
        return asked == null
                        || told(asked) == null
                        || told(coverage.acknowledged()) == null
                        || told(Math.abs(asked - coverage.acknowledged())) == null
                ? null
                : asked;
    }

    private static @Nullable Long told(long count) {
        return count == 0 || count >= LEAST ? count : null;
    }
}
