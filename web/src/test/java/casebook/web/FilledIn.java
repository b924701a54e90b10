package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form as a person has filled it in: what a body for the API says, in the boxes of its page. */
record FilledIn(Map<String, List<String>> hidden, Map<String, List<String>> typed) {
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    static FilledIn empty(Document page) {
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        page.select("main form input[type=hidden]").forEach(box -> hidden.put(box.attr("name"), List.of(box.val())));
        return new FilledIn(hidden, Map.of());
    }

    static FilledIn with(String body, Document page) {
        FilledIn form = new FilledIn(empty(page).hidden(), new LinkedHashMap<>());
        form.write("", JsonMapper.shared().readTree(body), page);
        return form;
    }

    FilledIn without(String question) {
        Map<String, List<String>> rest = new LinkedHashMap<>(typed);
        rest.keySet().removeIf(name -> name.equals(question) || name.startsWith(question + "."));
        return new FilledIn(hidden, rest);
    }

    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>(hidden);
        all.putAll(typed);
        return all;
    }

    /** The name of the question that the first error leads to. */
    static String firstInError(Document page) {
        Element box = Objects.requireNonNull(
                page.selectFirst(Objects.requireNonNull(page.selectFirst(".govuk-error-summary a"))
                        .attr("href")));
        return box.attr("name").replaceAll("\\.(day|month|year|time)$", "");
    }

    /** What stands in the boxes of a page. */
    static Map<String, List<String>> asItStands(Document page) {
        Map<String, List<String>> standing = new LinkedHashMap<>();
        page.select("main input[type=text], main textarea").stream()
                .filter(box -> !box.val().isEmpty())
                .forEach(box -> standing.computeIfAbsent(box.attr("name"), name -> new ArrayList<>())
                        .add(box.val()));
        page.select("main input[checked], main option[selected]")
                .forEach(box -> standing.computeIfAbsent(
                                box.is("option")
                                        ? Objects.requireNonNull(box.closest("select"))
                                                .attr("name")
                                        : box.attr("name"),
                                name -> new ArrayList<>())
                        .add(box.val()));
        return standing;
    }

    private void write(String name, JsonNode value, Document page) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> write(
                            name.isEmpty() ? member.getKey() : name + "." + member.getKey(), member.getValue(), page));
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            for (int row = 0; row < value.size(); row++) {
                write(name + "[" + row + "]", value.get(row), page);
            }
        } else if (value.isArray()) {
            List<String> entries = value.valueStream().map(JsonNode::asString).toList();
            put(
                    name,
                    page.select("textarea[name=" + name + "]").isEmpty()
                            ? entries
                            : List.of(String.join("\n", entries)),
                    page);
        } else if (!page.select("[name=" + quoted(name + ".day") + "]").isEmpty()) {
            writeDay(name, value.asString(), page);
        } else {
            put(name, List.of(value.asString()), page);
        }
    }

    private void writeDay(String name, String written, Document page) {
        ZonedDateTime day = Instant.parse(written.contains("T") ? written : written + "T12:00:00Z")
                .atZone(SCHOOL);
        put(name + ".day", List.of(String.valueOf(day.getDayOfMonth())), page);
        put(name + ".month", List.of(String.valueOf(day.getMonthValue())), page);
        put(name + ".year", List.of(String.valueOf(day.getYear())), page);
        if (!page.select("[name=" + quoted(name + ".time") + "]").isEmpty()) {
            put(name + ".time", List.of("%d:%02d".formatted(day.getHour(), day.getMinute())), page);
        }
    }

    private void put(String name, List<String> values, Document page) {
        assertThat(page.select("[name=" + quoted(name) + "]"))
                .as("the form asks for " + name)
                .isNotEmpty();
        typed.put(name, values);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
