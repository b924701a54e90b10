package casebook.web.problem;

import casebook.shared.message.Refusal;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** A problem with the headers that go with it. */
record Answered(Problem problem, HttpHeaders headers) {
    static Answered of(Kind kind, String detail) {
        return new Answered(Problem.of(kind, detail), new HttpHeaders());
    }

    static Answered refused(Refusal refusal) {
        Kind kind = switch (refusal.kind()) {
            case RULE -> Kind.RULE;
            case STATE -> Kind.STATE;
            case PERSON -> Kind.NOT_YOURS;
            case VERSION -> Kind.VERSION;
            case ABSENT -> Kind.ABSENT;
        };
        Problem problem = Problem.of(kind, refusal.wants()).by(refusal.rule(), refusal.basis());
        return new Answered(problem, new HttpHeaders());
    }

    static Answered invalid(List<Problem.FieldError> errors) {
        Problem problem = Problem.of(Kind.INVALID, "Some of it is missing or not written as expected.");
        return new Answered(problem.with(errors), new HttpHeaders());
    }

    Answered with(String header, String value) {
        HttpHeaders more = new HttpHeaders();
        more.putAll(headers);
        more.set(header, value);
        return new Answered(problem, more);
    }
}
