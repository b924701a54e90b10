package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.CLAUSE;
import static casebook.shared.query.ReviewMeasure.FINDING;
import static casebook.shared.query.ReviewMeasure.GAP;
import static casebook.shared.query.ReviewMeasure.GROUP;
import static casebook.shared.query.ReviewMeasure.LESSER_STEP;
import static casebook.shared.query.ReviewMeasure.RESPONSE;
import static casebook.shared.query.ReviewMeasure.SCREENING;
import static casebook.shared.query.ReviewMeasure.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.Allegation.Outcome;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.query.PolicyReview.Remark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Standing NOTHING = new Standing(Progress.NONE, List.of(), List.of());

    private final Story story = Story.begun();

    @Test
    void a_concern_is_counted_by_its_reporters_wish_its_group_and_its_clauses() {
        assertThat(story.counted(SOURCE)).containsExactly("CONFIDENTIAL");
        assertThat(story.counted(GROUP)).containsExactly("CLASS");
        assertThat(story.counted(CLAUSE))
                .containsExactlyElementsOf(EnquiryEvents.concernReported().clauses());
        assertThat(story.counted(SCREENING)).containsExactly("WAITING");
        assertThat(story.counted(FINDING)).isEmpty();
    }

    @Test
    void a_concern_that_was_screened_out_says_why_and_has_no_finding() {
        story.then(EnquiryEvents.concernScreenedOut());
        assertThat(story.counted(SCREENING)).containsExactly("SCREENED_OUT");
        assertThat(story.counted(FINDING)).isEmpty();
        assertThat(story.inTheEnd().screenedOut())
                .extracting(Remark::words)
                .containsExactly(EnquiryEvents.concernScreenedOut().reason());
    }

    @Test
    void a_concern_taken_up_after_all_is_not_screened_out() {
        story.then(EnquiryEvents.concernScreenedOut(), EnquiryEvents.concernAccepted());
        assertThat(story.counted(SCREENING)).containsExactly("TAKEN_UP");
        assertThat(story.counted(FINDING)).containsExactly("NONE_YET");
        assertThat(story.inTheEnd().screenedOut()).isEmpty();
    }

    @Test
    void a_concern_that_was_reopened_is_not_screened_out() {
        story.then(EnquiryEvents.concernScreenedOut(), EnquiryEvents.caseReopened());
        assertThat(story.counted(SCREENING)).containsExactly("TAKEN_UP");
    }

    @Test
    void one_clause_breached_is_a_breach_and_one_undetermined_leaves_no_innocence() {
        story.then(EnquiryEvents.concernAccepted(), found(Outcome.NO_BREACH, Outcome.BREACH, Outcome.CANNOT_DETERMINE));
        assertThat(story.counted(FINDING)).containsExactly("BREACH");
        assertThat(story.inTheEnd().course().breached()).containsExactly("N2");
        story.then(found(Outcome.NO_BREACH, Outcome.CANNOT_DETERMINE));
        assertThat(story.counted(FINDING)).containsExactly("CANNOT_DETERMINE");
        story.then(found(Outcome.NO_BREACH));
        assertThat(story.counted(FINDING)).containsExactly("NO_BREACH");
    }

    @Test
    void a_response_that_was_taken_back_is_not_counted() {
        story.then(decided(ResponseCode.A2, ResponseCode.A1));
        assertThat(story.counted(RESPONSE)).containsExactly("A1", "A2");
        story.then(new ResponseWithdrawn(Invented.CASE, List.of(ResponseCode.A2), Invented.words("Not needed")));
        assertThat(story.counted(RESPONSE)).containsExactly("A1");
    }

    @Test
    void what_was_retracted_is_counted_as_it_stands_after() {
        story.then(EnquiryEvents.concernAccepted(), EnquiryEvents.proportionalityAssessed());
        int weighed = story.place();
        story.then(found(Outcome.BREACH));
        int finding = story.place();
        story.then(decided(ResponseCode.A5));
        assertThat(story.counted(LESSER_STEP)).isNotEmpty();

        story.then(retraction(
                weighed, new Standing(Progress.NONE, found(Outcome.BREACH).allegations(), List.of())));
        assertThat(story.counted(LESSER_STEP)).isEmpty();
        assertThat(story.counted(FINDING)).containsExactly("BREACH");
        assertThat(story.counted(RESPONSE)).isEmpty();

        story.then(retraction(finding, NOTHING));
        assertThat(story.counted(FINDING)).containsExactly("NONE_YET");
    }

    @Test
    void a_retraction_that_was_retracted_takes_nothing_away() {
        story.then(EnquiryEvents.proportionalityAssessed());
        story.then(retraction(story.place(), NOTHING));
        story.then(retraction(story.place(), NOTHING));
        assertThat(story.counted(LESSER_STEP)).isNotEmpty();
    }

    @Test
    void gaps_are_counted_by_clause_and_told_with_their_words() {
        story.then(
                new PolicyGapTagged(Invented.CASE, Invented.EDITION, "G2", Invented.words("Polls are not mentioned")),
                new PolicyGapTagged(Invented.CASE, Invented.EDITION, null, Invented.words("Nothing on deputies")));
        assertThat(story.counted(GAP)).containsExactly("G2", "NONE");
        assertThat(story.inTheEnd().remarks())
                .extracting(Remark::reference, Remark::clause)
                .containsExactly(tuple(Invented.REFERENCE, "G2"), tuple(Invented.REFERENCE, null));
    }

    private static EntryCorrected retraction(int entry, Standing standing) {
        return new EntryCorrected(
                Invented.CASE,
                entry,
                CorrectionKind.RETRACTION,
                Invented.words("It belongs elsewhere"),
                Invented.words("Wrong case"),
                standing);
    }

    /** One clause for each outcome: N1, N2 and on. */
    private static FindingRecorded found(Outcome... outcomes) {
        List<Outcome> all = List.of(outcomes);
        return new FindingRecorded(
                Invented.CASE,
                Invented.EDITION,
                Stream.iterate(0, at -> at < all.size(), at -> at + 1)
                        .map(at ->
                                new Allegation("N" + (at + 1), all.get(at), Invented.words("Reasons"), List.of(), null))
                        .toList());
    }

    private static ResponseDecided decided(ResponseCode... responses) {
        return new ResponseDecided(Invented.CASE, List.of(responses), Invented.words("Reasons"));
    }
}
