package casebook.web.report;

import casebook.shared.query.Coverage;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.PolicyReview;
import casebook.web.dispatch.Queries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the Head's review together: the period and the edition before, in the edition's own words. */
@Component
class HeadsReview {

    private final Queries queries;
    private final ReviewPeriod periods;

    HeadsReview(Queries queries, ReviewPeriod periods) {
        this.queries = queries;
        this.periods = periods;
    }

    PolicyReviewReport of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String edition) {
        ReviewPeriod.Asked asked = periods.of(from, to, edition);
        return PolicyReviewReport.of(
                queries.ask(asked.now(), PolicyReview.class),
                asked.before().map(before -> queries.ask(before, PolicyReview.class)),
                coverage(asked.edition()),
                asked.before().map(before -> coverage(Optional.ofNullable(before.edition()))),
                words(Stream.concat(asked.edition().stream(), asked.before().map(FindPolicyReview::edition).stream())));
    }

    /** How the clauses of these editions begin. */
    ClauseWords words(Stream<String> editions) {
        return new ClauseWords(
                editions.flatMap(id -> queries.find(new FindPolicyEdition(id), PolicyEditionPage.class).stream())
                        .flatMap(edition -> edition.clauses().stream())
                        .toList());
    }

    private Coverage coverage(Optional<String> edition) {
        return edition.map(id -> queries.ask(new FindCoverage(id), Coverage.class))
                .orElseGet(() -> new Coverage(List.of()));
    }
}
