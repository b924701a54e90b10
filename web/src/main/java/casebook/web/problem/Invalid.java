package casebook.web.problem;

import java.util.List;

/** Fields of a request are wrong. */
public final class Invalid extends RuntimeException {
    private final List<Problem.FieldError> errors;

    public Invalid(List<Problem.FieldError> errors) {
        super("Invalid request");
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String message) {
        this(List.of(new Problem.FieldError(field, message)));
    }

    List<Problem.FieldError> errors() {
        return errors;
    }
}
