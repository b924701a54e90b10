package casebook.query.review;

import casebook.query.store.Kinds;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.ResponseCode;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Pair;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Two things counted at once. */
record Crosses(List<CaseInReview> cases) {

    private static final int MANY = 4;

    List<Cross> all() {
        return List.of(clausesAndFindings(), responsesAndBreaches());
    }

    private Cross clausesAndFindings() {
        List<Allegation> all = cases.stream()
                .flatMap(each -> each.course().allegations().stream())
                .toList();
        return cross(
                Pair.CLAUSE_AND_FINDING,
                Kinds.met(all.stream().map(Allegation::clause).toList()),
                Kinds.of(Allegation.Outcome.class),
                all,
                (each, clause) -> each.clause().equals(clause),
                (each, outcome) -> each.outcome().name().equals(outcome));
    }

    /** One clause breached, two, three, or more. */
    private Cross responsesAndBreaches() {
        return cross(
                Pair.RESPONSE_AND_BREACHES,
                Kinds.of(ResponseCode.class),
                IntStream.rangeClosed(1, MANY).mapToObj(Integer::toString).toList(),
                cases.stream().map(CaseInReview::course).toList(),
                (each, response) -> Gravity.gravest(each)
                        .map(ResponseCode::name)
                        .filter(response::equals)
                        .isPresent(),
                (each, breaches) ->
                        Integer.toString(Math.min(MANY, each.breached().size())).equals(breaches));
    }

    private static <E> Cross cross(
            Pair pair,
            List<String> rows,
            List<String> columns,
            List<E> all,
            BiPredicate<E, String> isInRow,
            BiPredicate<E, String> isInColumn) {
        return new Cross(
                pair,
                rows,
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> all.stream()
                                        .filter(each -> isInRow.test(each, row) && isInColumn.test(each, column))
                                        .count())
                                .toList())
                        .toList());
    }
}
