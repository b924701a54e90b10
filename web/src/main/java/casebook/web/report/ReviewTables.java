package casebook.web.report;

import casebook.shared.disclosure.Share;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.ReviewMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a policy review, each number beside the same one under the edition before. */
final class ReviewTables {

    private static final List<String> COUNTS = List.of("Number", "In a hundred", "Edition before", "In a hundred then");
    private static final List<String> DAYS =
            List.of("Cases", "Half within (days)", "Nine in ten within (days)", "Edition before: half within (days)");

    private final PolicyReview review;
    private final @Nullable PolicyReview before;
    private final ClauseWords clauses;

    ReviewTables(PolicyReview review, @Nullable PolicyReview before, ClauseWords clauses) {
        this.review = review;
        this.before = before;
        this.clauses = clauses;
    }

    List<ReportTable> all() {
        List<ReportTable> tables = new ArrayList<>();
        review.counts().forEach(count -> tables.add(table(count)));
        review.crosses().forEach(cross -> tables.add(table(cross)));
        tables.add(days());
        return tables;
    }

    private ReportTable table(Count count) {
        ReviewMeasure measure = count.measure();
        // a half-term comes once
        Count then = before == null || measure == ReviewMeasure.HALF_TERM ? null : of(before, measure);
        return new ReportTable(
                measure.name(),
                ReviewWords.title(measure),
                ReviewWords.note(measure),
                COUNTS,
                kinds(count, then)
                        .map(kind -> new ReportTable.Row(kind, clauses.of(measure, kind), numbers(kind, count, then)))
                        .toList());
    }

    /** Those of the edition before too, such as a clause that is no more. */
    private static Stream<String> kinds(Count count, @Nullable Count then) {
        return Stream.concat(Stream.of(count), Stream.ofNullable(then))
                .flatMap(each -> each.kinds().stream().map(Kind::what))
                .distinct();
    }

    private static List<@Nullable Long> numbers(String kind, Count now, @Nullable Count then) {
        return Arrays.asList(number(kind, now), share(kind, now), number(kind, then), share(kind, then));
    }

    private static @Nullable Long number(String kind, @Nullable Count count) {
        return count == null
                ? null
                : count.kinds().stream()
                        .filter(each -> each.what().equals(kind))
                        .mapToLong(Kind::count)
                        .sum();
    }

    private static @Nullable Long share(String kind, @Nullable Count count) {
        Long number = number(kind, count);
        return count == null || number == null ? null : Share.inAHundred(number, count.of());
    }

    private static Count of(PolicyReview review, ReviewMeasure measure) {
        return review.counts().stream()
                .filter(count -> count.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private ReportTable table(Cross cross) {
        return new ReportTable(
                cross.pair().name(),
                ReviewWords.title(cross.pair()),
                "",
                cross.columns().stream()
                        .map(column ->
                                cross.pair() == Pair.CLAUSE_AND_FINDING ? ReviewWords.kind(column) : breaches(column))
                        .toList(),
                IntStream.range(0, cross.rows().size())
                        .mapToObj(row -> new ReportTable.Row(
                                cross.rows().get(row),
                                clauses.of(cross.rows().get(row)),
                                List.copyOf(cross.counts().get(row))))
                        .toList());
    }

    private static String breaches(String number) {
        return switch (number) {
            case "1" -> "One clause";
            case "2" -> "Two clauses";
            case "3" -> "Three clauses";
            default -> "Four or more";
        };
    }

    private ReportTable days() {
        return new ReportTable(
                "DAYS",
                "How many days it took",
                "Calendar days from the day a concern was recorded, of the cases that came so far.",
                DAYS,
                review.days().stream().map(this::row).toList());
    }

    private ReportTable.Row row(Days days) {
        return new ReportTable.Row(
                days.until().name(),
                ReviewWords.until(days.until()),
                Arrays.asList(days.of(), days.half(), days.nineInTen(), halfBefore(days.until())));
    }

    private @Nullable Long halfBefore(PolicyReview.Until until) {
        return before == null
                ? null
                : before.days().stream()
                        .filter(days -> days.until() == until)
                        .findFirst()
                        .orElseThrow()
                        .half();
    }
}
