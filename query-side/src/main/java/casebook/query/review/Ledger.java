package casebook.query.review;

import casebook.shared.query.PolicyReview.Compared;
import casebook.shared.query.PolicyReview.Line;
import java.util.Collections;
import java.util.List;

/** The proportionality ledger: a line for each case decided on, and where it stands beside others that breached one of its clauses. */
record Ledger(List<Course> courses) {

    private static final int ENOUGH = 5;
    private static final int FAR = 2;
    private static final Percentile MIDDLE = new Percentile(50);

    static Ledger of(List<CaseInReview> cases) {
        return new Ledger(cases.stream()
                .map(CaseInReview::course)
                .filter(course -> !course.responses().isEmpty())
                .toList());
    }

    List<Line> lines() {
        return courses.stream().map(this::line).toList();
    }

    private Line line(Course course) {
        List<Long> others = others(course);
        return new Line(
                course.concern().incidentId(),
                course.concern().reference(),
                course.breached(),
                course.lesserSteps(),
                course.responses(),
                course.reasons(),
                course.moderatorActed(),
                compared(course, others),
                others.size(),
                others.size() < ENOUGH ? null : Gravity.response(MIDDLE.of(others)));
    }

    /** How grave the responses were to others that breached one of its clauses. */
    private List<Long> others(Course course) {
        return courses.stream()
                .filter(other -> other != course && !Collections.disjoint(other.breached(), course.breached()))
                .flatMap(other -> Gravity.step(other).stream())
                .toList();
    }

    private static Compared compared(Course course, List<Long> others) {
        return Gravity.step(course)
                .filter(step -> others.size() >= ENOUGH)
                .map(step -> beside(step - MIDDLE.of(others)))
                .orElse(Compared.TOO_FEW);
    }

    private static Compared beside(long steps) {
        if (Math.abs(steps) < FAR) {
            return Compared.ALIKE;
        }
        return steps > 0 ? Compared.GRAVER : Compared.MILDER;
    }
}
