package casebook.web.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a body could not be read and how it is written; repeats nothing that was sent but a field's plain name. */
final class Unreadable {
    private static final int LONGEST_FIELD = 100;

    private Unreadable() {}

    static List<Problem.FieldError> errors(HttpMessageNotReadableException e) {
        return List.of(error(e.getCause()));
    }

    /** How a value of this type is written. */
    static String form(@Nullable Class<?> type) {
        if (type == null) {
            return "is not written as expected";
        } else if (type.isEnum()) {
            return "is one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        } else if (type == Instant.class) {
            return "is a time in ISO-8601 with its offset, as in 2026-11-22T09:30:00Z, or a date, as in 2026-11-22";
        } else if (type == LocalDate.class) {
            return "is a date written year-month-day, as in 2026-11-22";
        } else if (type == String.class) {
            return "is text of whole Unicode characters, none of them NUL";
        } else if (type == UUID.class) {
            return "is a UUID";
        } else if (type == Boolean.class) {
            return "is true or false";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "is a whole number";
        }
        return type == List.class ? "is a list" : "is an object with the fields of this operation";
    }

    private static Problem.FieldError error(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException e ->
                new Problem.FieldError(field(e), "is not a field of this operation");
            case MismatchedInputException e -> new Problem.FieldError(field(e), form(e.getTargetType()));
            case StreamConstraintsException e ->
                new Problem.FieldError(field(e), "is nested too deeply, or a name or number in it is too long");
            case null, default -> new Problem.FieldError("", "The body is one JSON object in UTF-8");
        };
    }

    private static String field(JacksonException e) {
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String plain = path.replaceAll("[^A-Za-z0-9_.\\[\\]-]", "?");
        return plain.substring(plain.startsWith(".") ? 1 : 0, Math.min(plain.length(), LONGEST_FIELD));
    }
}
