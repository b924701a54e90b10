package casebook.web.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What somebody typed, as it came: kept for the same form again, and read into the API's JSON. What was left empty is left out. */
record Typed(Map<String, String[]> parameters) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What was typed under a name, or nothing. */
    String text(String name) {
        String[] values = parameters.get(name);
        return values == null ? "" : values[0].strip();
    }

    /** Everything that was chosen under a name. */
    List<String> values(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** The body for the API. */
    ObjectNode body(Form form) {
        return tree(form).root();
    }

    /** The name under which something was typed that the API calls by the place it was sent to. */
    String typedAs(String sent, Form form) {
        return tree(form).rows().entrySet().stream()
                .filter(row -> sent.startsWith(row.getKey() + "."))
                .max(Comparator.comparingInt(row -> row.getKey().length()))
                .map(row -> row.getValue() + sent.substring(row.getKey().length()))
                .orElse(sent);
    }

    private Tree tree(Form form) {
        Tree body = new Tree();
        form.fields().forEach(field -> {
            JsonNode value = field.isAsked() ? value(field) : given(field, form);
            if (value != null) {
                body.put(field.name(), value);
            }
        });
        return body;
    }

    private @Nullable JsonNode given(Field field, Form form) {
        return field.kind() == Kind.GIVEN || isBegun(field.row(), form)
                ? StringNode.valueOf(field.options().getFirst().value())
                : null;
    }

    private boolean isBegun(String row, Form form) {
        return form.fields().stream()
                .filter(Field::isAsked)
                .anyMatch(field -> field.row().equals(row) && value(field) != null);
    }

    private @Nullable JsonNode value(Field field) {
        if (field.kind().isADay()) {
            return UkTimes.typed(this, field).<JsonNode>map(StringNode::valueOf).orElse(null);
        }
        if (field.isSecret()) {
            return asItCame(field.name());
        }
        List<String> values = values(field.name());
        if (values.isEmpty()) {
            return field.usual() == null ? null : StringNode.valueOf(field.usual());
        }
        return switch (field.kind()) {
            case CHOICES -> array(values);
            case LINES ->
                array(values.getFirst()
                        .lines()
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .toList());
            case YES_OR_NO -> BooleanNode.valueOf(Boolean.parseBoolean(values.getFirst()));
            case NUMBER -> number(values.getFirst());
            default -> StringNode.valueOf(values.getFirst().replace("\r\n", "\n"));
        };
    }

    // a space at the end of a password is part of it
    private @Nullable JsonNode asItCame(String name) {
        String[] values = parameters.get(name);
        return values == null || values[0].isEmpty() ? null : StringNode.valueOf(values[0]);
    }

    // what is no number goes as it is, and the API says so
    private static JsonNode number(String written) {
        return written.matches("\\d{1,9}") ? JSON.numberNode(Integer.parseInt(written)) : StringNode.valueOf(written);
    }

    private static ArrayNode array(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
