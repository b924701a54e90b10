package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.web.pages.within.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The fragments that are no question with one box: each beside what GOV.UK's own template writes. */
class SmallFragmentsTest {

    @ParameterizedTest
    @CsvSource({
        "tag, tag, default",
        "tag, tag, grey",
        "tag, tag, red",
        "tag, tag, html as text",
        "skip-link, skip-link, default",
        "skip-link, skip-link, custom href",
        "pagination, pagination, with next only",
        "back-link, back-link, with custom text and link",
        "warning-text, warning-text, default",
        "button, submit, prevent double click",
        "button, link-button, explicit link",
        "error-summary, error-summary, default",
        "error-summary, error-summary, without links",
        "notification-banner, success, with type as success",
        "date-input, date-input, default",
        "date-input, date-input, with values",
        "date-input, date-input, with error message and hint"
    })
    void a_fragment_writes_what_the_component_writes(String component, String fragment, String name)
            throws IOException {
        JsonNode fixture = Govuk.fixtures(component)
                .filter(one -> one.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Govuk.normal(asNamedThere(Govuk.ours(fragment, given(fixture.get("options"))))))
                .isEqualTo(Govuk.normal(fixture.get("html").asString()));
    }

    /** A part of ours is named after its whole, with a dot. */
    private static String asNamedThere(String ours) {
        return ours.replaceAll("name=\"dob[a-z-]*\\.(day|month|year)\"", "name=\"$1\"")
                .replaceAll("name=\"with-values\\.(day|month|year)\"", "name=\"$1\"");
    }

    private static Map<String, Object> given(JsonNode options) {
        Map<String, Object> given = new HashMap<>();
        given.put("text", options.path("text").asString(""));
        given.put("href", options.path("href").asString("#"));
        given.put("next", options.at("/next/href").asString(""));
        if (options.has("classes")) {
            given.put("colour", options.get("classes").asString().replace("govuk-tag--", ""));
        }
        given.put("wrong", errors(options, true));
        given.put(
                "others",
                errors(options, false).stream()
                        .map(error -> error.text("error"))
                        .toList());
        given.put("q", question(options));
        return given;
    }

    private static List<Shown> errors(JsonNode options, boolean linked) {
        List<Shown> errors = new ArrayList<>();
        options.path("errorList").forEach(error -> {
            if (error.has("href") == linked) {
                Shown one = new Shown();
                one.put("first", error.path("href").asString("").replace("#", ""));
                one.put("error", error.get("text").asString());
                errors.add(one);
            }
        });
        return errors;
    }

    private static Shown question(JsonNode options) {
        Shown q = new Shown();
        q.put("id", options.path("id").asString(""));
        q.put("name", options.path("id").asString(""));
        q.put("label", text(options.at("/fieldset/legend")));
        q.put("hint", text(options.path("hint")));
        q.put("error", text(options.path("errorMessage")));
        for (String box : List.of("day", "month", "year")) {
            q.put(box + "Typed", options.at("/values/" + box).asString(""));
        }
        return q;
    }

    private static @Nullable String text(JsonNode words) {
        return words.path("text").isMissingNode() ? null : words.path("text").asString();
    }
}
