package casebook.query.review;

import casebook.shared.incident.ResponseCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How grave a response is: advice, a letter, a meeting, the authorities, a ban, as the policy lists them. Legal advice (A4) weighs on no
 * parent and is left out.
 */
final class Gravity {

    private static final List<ResponseCode> RISING =
            List.of(ResponseCode.ADVICE, ResponseCode.A1, ResponseCode.A2, ResponseCode.A3, ResponseCode.A5);

    private Gravity() {}

    static Optional<ResponseCode> gravest(Course course) {
        return course.responses().stream().filter(RISING::contains).max(Comparator.comparingInt(RISING::indexOf));
    }

    static Optional<Long> step(Course course) {
        return gravest(course).map(response -> (long) RISING.indexOf(response));
    }

    static ResponseCode response(long step) {
        return RISING.get(Math.toIntExact(step));
    }
}
