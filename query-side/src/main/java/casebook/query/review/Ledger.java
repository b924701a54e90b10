package casebook.query.review;

import casebook.shared.query.PolicyReview.Compared;
import casebook.shared.query.PolicyReview.Line;
import java.util.Collections;
import java.util.List;

/** The proportionality ledger: a line for each case decided on, and where it stands beside others that breached one of its clauses. */
record Ledger(List<Course> courses) {

    private static final int ENOUGH = 5;
    private static final int FAR = 2;

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
        return new Line(
                course.concern().incidentId(),
                course.concern().reference(),
                course.breached(),
                course.lesserSteps(),
                course.responses(),
                course.reasons(),
                course.moderatorActed(),
                compared(course));
    }

    private Compared compared(Course course) {
        List<Long> others = courses.stream()
                .filter(other -> other != course && !Collections.disjoint(other.breached(), course.breached()))
                .flatMap(other -> Gravity.step(other).stream())
                .toList();
        return Gravity.step(course)
                .filter(step -> others.size() >= ENOUGH)
                .map(step -> beside(step - new Percentile(50).of(others)))
                .orElse(Compared.TOO_FEW);
    }

    private static Compared beside(long steps) {
        if (Math.abs(steps) < FAR) {
            return Compared.ALIKE;
        }
        return steps > 0 ? Compared.GRAVER : Compared.MILDER;
    }
}
