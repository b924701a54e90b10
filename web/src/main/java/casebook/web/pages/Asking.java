package casebook.web.pages;

import casebook.web.pages.within.Shown;
import casebook.web.pages.within.Told;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form's questions as they stand: with what was typed, and with what the API said of it. */
record Asking(Form form, Typed typed, @Nullable Told told) {

    private static final List<String> RIGHT =
            List.of("is the ", "is text", "is a ", "is at ", "is 0 ", "is not before ");

    List<Shown> questions() {
        return form.fields().stream()
                .filter(Field::isAsked)
                .map(field -> new Question(field, typed, error(field).orElse(null)).shown())
                .toList();
    }

    /** What the API said of fields that this form does not have. */
    List<String> otherErrors() {
        return told == null
                ? List.of()
                : told.errors().stream()
                        .filter(error -> form.fields().stream().noneMatch(field -> is(error, field)))
                        .map(error -> error.get("field") + " " + error.get("message"))
                        .toList();
    }

    private Optional<String> error(Field field) {
        return told == null
                ? Optional.empty()
                : told.errors().stream()
                        .filter(error -> is(error, field))
                        .findFirst()
                        .map(error -> words(field, String.valueOf(error.get("message"))));
    }

    // a member or a list that is missing as a whole is missed at its first question
    private boolean is(Map<?, ?> error, Field field) {
        String name = typed.typedAs(String.valueOf(error.get("field")), form);
        return field.name().equals(name)
                || name.startsWith(field.name() + "[")
                || form.fields().stream()
                        .filter(other -> other.name().startsWith(name + ".")
                                || other.name().startsWith(name + "["))
                        .findFirst()
                        .filter(field::equals)
                        .isPresent();
    }

    private static String words(Field field, String message) {
        boolean aDay = field.kind() == Kind.DAY || field.kind() == Kind.MOMENT;
        if (message.equals("is needed") || message.startsWith("needs at least")) {
            return Objects.requireNonNullElse(field.missing(), field.label() + " Answer this question");
        } else if (aDay) {
            return field.kind() == Kind.DAY
                    ? "Enter a real date, such as 27 3 2026"
                    : "Enter a real date and time, such as 27 3 2026 at 14:30";
        }
        return asASentence(field.label(), message);
    }

    // the API says what a field is when it is right, and of some what is wrong with it
    private static String asASentence(String label, String message) {
        String asked = label.endsWith("?") ? label + " " : label + ": ";
        if (message.startsWith("has a first line")) {
            return asked + "It should have" + message.substring("has".length());
        } else if (RIGHT.stream().anyMatch(message::startsWith)) {
            return asked + "It should be" + message.substring("is".length());
        }
        return asked + (message.startsWith("is ") || message.startsWith("has ") ? "It " : "") + message;
    }
}
