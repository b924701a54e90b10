package casebook.web.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Refuses days of which the first comes after the last. */
    public static void unlessInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Invalid("to", "is not before from");
        }
    }

    List<Problem.FieldError> errors() {
        return errors;
    }
}
