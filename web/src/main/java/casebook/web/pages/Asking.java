package casebook.web.pages;

import casebook.web.pages.within.Shown;
import casebook.web.pages.within.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form's questions as they stand: with what was typed, and with what the API said of it. */
record Asking(Form form, Typed typed, @Nullable Told told) {

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
                        .map(error -> ErrorWords.of(field, error))
                        .or(() -> ErrorWords.ofADay(field, typed));
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
}
