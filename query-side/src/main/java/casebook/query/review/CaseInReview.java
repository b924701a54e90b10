package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.GAP;

import casebook.query.store.Recollection;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.query.PolicyReview;
import casebook.shared.school.SchoolArrangements;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of the period, and all that a review asks of it. */
record CaseInReview(Course course, Dates dates, Tally tally, List<PolicyGapTagged> gaps) {

    /** A case has a story, and it begins with a concern. */
    static CaseInReview of(List<Recollection.Entry> whole, LocalDate today, SchoolArrangements school) {
        List<Recollection.Entry> story = Retracted.leftOutOf(whole);
        Recollection.Entry first = story.getFirst();
        Course course = new Course((ConcernReported) first.event());
        Dates dates = new Dates(SchoolDay.of(first.recordedAt()));
        Tally tally = new Tally();
        Stream.of(course, dates, new Steps(), new Bans(today), new ShortNotice(school))
                .forEach(side -> {
                    story.forEach(side::after);
                    side.into(tally);
                });
        return new CaseInReview(course, dates, tally, gaps(story, tally));
    }

    ConcernReported concern() {
        return course.concern();
    }

    Stream<PolicyReview.Remark> screenedOut() {
        return course.screenedOutFor().stream()
                .map(why -> new PolicyReview.Remark(
                        concern().incidentId(), concern().reference(), null, why));
    }

    Stream<PolicyReview.Remark> remarks() {
        return gaps.stream()
                .map(gap -> new PolicyReview.Remark(
                        concern().incidentId(), concern().reference(), gap.clause(), gap.remark()));
    }

    private static List<PolicyGapTagged> gaps(List<Recollection.Entry> story, Tally tally) {
        List<PolicyGapTagged> gaps = story.stream()
                .map(Recollection.Entry::event)
                .filter(PolicyGapTagged.class::isInstance)
                .map(PolicyGapTagged.class::cast)
                .toList();
        gaps.forEach(gap -> tally.add(GAP, Objects.requireNonNullElse(gap.clause(), "NONE")));
        return gaps;
    }
}
