package casebook.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the API says of an answer, as a sentence that begins with what was asked, so that it can be read alone. */
final class ErrorWords {
    private static final List<String> RIGHT =
            List.of("is the ", "is text", "is a ", "is at ", "is 0 ", "is not before ");
    private static final String TOO_LONG = "is too long: at most ";

    private ErrorWords() {}

    static String of(Field field, Map<?, ?> error) {
        String message = String.valueOf(error.get("message"));
        if (message.startsWith("is needed")
                || message.startsWith("needs at least")
                || (field.kind() == Kind.FILE && message.startsWith("is empty"))) {
            return Objects.requireNonNullElse(field.missing(), asked(field) + "Answer this question");
        } else if (field.kind().isADay()) {
            return noDay(field);
        } else if (message.startsWith(TOO_LONG)) {
            return tooLong(field, message, String.valueOf(error.get("field")));
        }
        return asked(field) + sentence(field, message);
    }

    /** The API stops at the first day that it cannot read; whoever typed two wrong ones is told of both. */
    static Optional<String> ofADay(Field field, Typed typed) {
        return field.kind().isADay()
                        && UkTimes.typed(typed, field)
                                .filter(UkTimes.NONE::equals)
                                .isPresent()
                ? Optional.of(noDay(field))
                : Optional.empty();
    }

    private static String noDay(Field field) {
        return asked(field)
                + (field.kind() == Kind.DAY
                        ? "Enter a real date, such as 27 3 2026"
                        : "Enter a real date and time, such as 27 3 2026 at 14:30");
    }

    private static String tooLong(Field field, String message, String at) {
        String most = String.format(Locale.UK, "%,d", Integer.parseInt(message.substring(TOO_LONG.length())));
        if (field.kind() == Kind.LINES) {
            return asked(field)
                    + (at.endsWith("]")
                            ? "One of the lines is too long: at most " + most + " characters"
                            : "There are too many lines: at most " + most);
        }
        return asked(field) + "It is too long: at most " + most + " characters";
    }

    // the API says what a field is when it is right, and of some what is wrong with it
    private static String sentence(Field field, String message) {
        if (message.startsWith("has a first line")) {
            return "It should have" + message.substring("has".length());
        } else if (RIGHT.stream().anyMatch(message::startsWith)) {
            return "It should be" + message.substring("is".length());
        } else if (message.equals("is not written as expected") && field.hint() != null) {
            return "It is not written as expected. " + field.hint();
        }
        return (message.startsWith("is ") || message.startsWith("has ") ? "It " : "") + message;
    }

    private static String asked(Field field) {
        return field.label().endsWith("?") ? field.label() + " " : field.label() + ": ";
    }
}
