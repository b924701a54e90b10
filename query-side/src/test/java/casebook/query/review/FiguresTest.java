package casebook.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
import casebook.shared.school.SchoolArrangements;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    /** Worked out by hand from the definition: the smallest that so many per cent do not exceed. */
    @ParameterizedTest
    @CsvSource({"50,1,1", "50,2,1", "50,3,2", "50,10,5", "50,11,6", "90,10,9", "90,11,10", "90,20,18", "100,7,7"})
    void a_percentile_is_one_of_the_numbers(int percent, int numbers, long is) {
        List<Long> all = LongStream.rangeClosed(1, numbers).boxed().toList().reversed();
        assertThat(new Percentile(percent).of(all)).isEqualTo(is);
    }

    @Test
    void days_run_from_the_concern_to_the_first_finding_and_the_last_closing() {
        CaseInReview closed = Story.begun()
                .after(4)
                .then(EnquiryEvents.findingRecorded())
                .after(2)
                .then(EnquiryEvents.findingRecorded(), EnquiryEvents.caseClosed(), EnquiryEvents.caseReopened())
                .after(3)
                .then(EnquiryEvents.caseClosed())
                .inTheEnd();
        assertThat(figures(List.of(closed)).days())
                .extracting(Days::until, Days::of, Days::half, Days::nineInTen)
                .containsExactly(
                        tuple(Until.PARENT_SPOKEN_TO, 0L, null, null),
                        tuple(Until.FINDING, 1L, 4L, null),
                        tuple(Until.CLOSING, 1L, 9L, null));
    }

    @Test
    void a_case_that_was_reopened_is_not_closed() {
        CaseInReview open = Story.begun()
                .then(EnquiryEvents.caseClosed(), EnquiryEvents.caseReopened())
                .inTheEnd();
        assertThat(figures(List.of(open)).days()).extracting(Days::of).containsOnly(0L);
    }

    @Test
    void nine_in_ten_is_told_of_ten_cases_and_of_no_fewer() {
        List<CaseInReview> nine =
                IntStream.range(0, 9).mapToObj(this::foundAfter).toList();
        List<CaseInReview> ten =
                IntStream.range(0, 10).mapToObj(this::foundAfter).toList();
        assertThat(figures(nine).days().get(1).nineInTen()).isNull();
        assertThat(figures(ten).days().get(1).nineInTen()).isEqualTo(8);
    }

    @Test
    void kinds_that_nobody_was_of_are_told_as_none() {
        assertThat(figures(List.of(Story.begun().inTheEnd()))
                        .count(ReviewMeasure.SOURCE)
                        .kinds())
                .containsExactly(new Kind("OPEN", 0), new Kind("CONFIDENTIAL", 1), new Kind("ANONYMOUS", 0));
    }

    @Test
    void of_what_a_case_may_have_several_it_is_counted_once() {
        var clauses = figures(List.of(Story.begun().inTheEnd())).count(ReviewMeasure.CLAUSE);
        assertThat(clauses.kinds()).hasSizeGreaterThan(1);
        assertThat(clauses.of()).isEqualTo(1);
    }

    private CaseInReview foundAfter(int days) {
        return Story.begun().after(days).then(EnquiryEvents.findingRecorded()).inTheEnd();
    }

    private static Figures figures(List<CaseInReview> cases) {
        return new Figures(cases, SchoolArrangements.usual().calendar());
    }
}
