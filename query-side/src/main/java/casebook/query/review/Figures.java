package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.HALF_TERM;

import casebook.query.store.Kinds;
import casebook.shared.calendar.HalfTerm;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
import casebook.shared.query.ReviewMeasure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The numbers of a period's cases. */
record Figures(List<CaseInReview> cases, SchoolCalendar calendar) {

    /** Nine in ten says something of ten or more. */
    private static final int ENOUGH_FOR_NINE_IN_TEN = 10;

    private static final Percentile HALF = new Percentile(50);
    private static final Percentile NINE_IN_TEN = new Percentile(90);

    /** All that cases are counted by. */
    Count count(ReviewMeasure measure) {
        return measure == HALF_TERM ? halfTerms() : count(measure, met(measure), had(measure));
    }

    static Count count(ReviewMeasure measure, List<String> met, long of) {
        return new Count(
                measure,
                of,
                Kinds.counted(CountedKinds.of(measure, met), met).entrySet().stream()
                        .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                        .toList());
    }

    List<Days> days() {
        return Arrays.stream(Until.values()).map(this::days).toList();
    }

    /** A case may have several kinds of what only cases are counted by. */
    private long had(ReviewMeasure measure) {
        return measure.of() == Unit.THING
                ? met(measure).size()
                : cases.stream()
                        .filter(each -> !each.tally().of(measure).isEmpty())
                        .count();
    }

    private List<String> met(ReviewMeasure measure) {
        return cases.stream().flatMap(each -> each.tally().of(measure).stream()).toList();
    }

    private Count halfTerms() {
        List<String> inTime = cases.stream()
                .map(each -> HalfTerm.of(each.dates().recorded(), calendar))
                .sorted()
                .map(HalfTerm::title)
                .toList();
        return count(HALF_TERM, inTime, inTime.size());
    }

    private Days days(Until until) {
        List<Long> all = cases.stream()
                .map(each -> each.dates().days(until))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        return new Days(until, all.size(), from(1, HALF, all), from(ENOUGH_FOR_NINE_IN_TEN, NINE_IN_TEN, all));
    }

    private static @Nullable Long from(int enough, Percentile percentile, List<Long> all) {
        return all.size() < enough ? null : percentile.of(all);
    }
}
