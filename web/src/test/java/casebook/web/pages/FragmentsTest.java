package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.web.pages.within.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Our fragments write what GOV.UK's own templates write, as far as we ask the same of them. */
class FragmentsTest {
    private static final Set<String> ASKED =
            Set.of("id", "idPrefix", "name", "label", "hint", "errorMessage", "value", "items", "fieldset");
    private static final Set<String> ASKED_OF_ITEMS = Set.of("value", "text", "checked", "selected");

    @ParameterizedTest
    @CsvSource({
        "input, text-input, 3",
        "textarea, text-area, 3",
        "select, select-list, 2",
        "radios, radios, 2",
        "checkboxes, checkboxes, 2",
        "file-upload, file, 3"
    })
    void a_fragment_writes_what_the_component_writes(String component, String fragment, int atLeast)
            throws IOException {
        List<JsonNode> comparable =
                Govuk.fixtures(component).filter(FragmentsTest::comparable).toList();
        assertThat(comparable).hasSizeGreaterThanOrEqualTo(atLeast);
        for (JsonNode fixture : comparable) {
            assertThat(Govuk.normal(ours(fragment, fixture.get("options"))))
                    .as(fixture.get("name").asString())
                    .isEqualTo(Govuk.normal(fixture.get("html").asString()));
        }
    }

    private static boolean comparable(JsonNode fixture) {
        JsonNode options = fixture.get("options");
        return ASKED.containsAll(options.propertyNames())
                && Stream.of("label", "hint", "errorMessage")
                        .map(options::path)
                        .allMatch(words -> words.isMissingNode() || plain(words))
                && (options.path("fieldset").isMissingNode()
                        || (options.path("fieldset").size() == 1 && plain(options.at("/fieldset/legend"))))
                && options.path("items")
                        .valueStream()
                        .allMatch(item -> item.has("value") && ASKED_OF_ITEMS.containsAll(item.propertyNames()))
                && (!options.has("value")
                        || options.path("items")
                                .valueStream()
                                .noneMatch(item -> item.has("checked") || item.has("selected")))
                && (!options.has("items") || options.has("label") || options.has("fieldset"));
    }

    private static boolean plain(JsonNode words) {
        return words.size() == 1 && words.has("text");
    }

    private String ours(String fragment, JsonNode options) {
        Shown q = new Shown();
        String name = options.path("name").asString("");
        q.put("name", name);
        q.put("id", options.path("id").asString(options.path("idPrefix").asString(name)));
        q.put("label", text(options.has("fieldset") ? options.at("/fieldset/legend") : options.path("label")));
        q.put("hint", text(options.path("hint")));
        q.put("error", text(options.path("errorMessage")));
        q.put("value", options.path("value").asString(""));
        List<Shown> items = new ArrayList<>();
        options.path("items").forEach(option -> {
            Shown item = new Shown();
            item.put("value", option.path("value").asString(option.path("text").asString("")));
            item.put("text", option.path("text").asString());
            item.put(
                    "checked",
                    option.path("checked").asBoolean(false)
                            || option.path("selected").asBoolean(false)
                            || (options.has("value")
                                    && option.path("value")
                                            .asString("")
                                            .equals(options.get("value").asString(""))));
            items.add(item);
        });
        q.put("items", items);
        return Govuk.ours(fragment, Map.of("q", q));
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode words) {
        return words.path("text").isMissingNode() ? null : words.path("text").asString();
    }
}
