package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is drawn: with what was typed before, and what is wrong with that. */
record Question(Field field, Typed typed, @Nullable String error) {
    private static final List<String> BOXES = List.of("day", "month", "year", "time");

    /** As the fragments in {@code govuk.html} read it. */
    Shown shown() {
        Shown shown = new Shown();
        shown.put("kind", kind());
        shown.put("id", field.id());
        shown.put("first", first(field));
        shown.put("name", field.name());
        shown.put("label", field.label());
        shown.put("hint", field.hint());
        shown.put("policy", field.policy());
        shown.put("error", error);
        shown.put("value", field.isSecret() ? "" : typed.text(field.name()));
        shown.put("type", field.isSecret() ? "password" : null);
        shown.put("autocomplete", autocomplete());
        shown.put("items", items());
        shown.put("time", field.kind() == Kind.MOMENT);
        BOXES.forEach(box -> shown.put(box + "Typed", typed.text(field.name() + "." + box)));
        return shown;
    }

    // a number that is chosen is drawn as a choice, and still sent as a number
    private String kind() {
        return field.kind() == Kind.NUMBER && !field.options().isEmpty()
                ? Kind.CHOICE.name()
                : field.kind().name();
    }

    /** The id of its first box. */
    static String first(Field field) {
        return field.kind().isADay() ? field.id() + "-day" : field.id();
    }

    private @Nullable String autocomplete() {
        return switch (field.kind()) {
            case PASSWORD -> "current-password";
            case NEW_PASSWORD -> "new-password";
            default -> null;
        };
    }

    private List<Shown> items() {
        List<String> chosen = typed.values(field.name());
        return field.options().stream().map(option -> item(option, chosen)).toList();
    }

    private static Shown item(Option option, List<String> chosen) {
        Shown item = new Shown();
        item.put("value", option.value());
        item.put("text", option.label());
        item.put("hint", option.hint());
        item.put("checked", chosen.contains(option.value()));
        return item;
    }
}
