package casebook.web.pages.within;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as templates read it, member by member: what it does not say is null there, and no fault. */
public final class Shown extends LinkedHashMap<String, @Nullable Object> {

    static Shown of(JsonNode node) {
        Shown shown = new Shown();
        node.properties().forEach(member -> shown.put(member.getKey(), value(member.getValue())));
        return shown;
    }

    /** An answer that is plain text, such as a checkpoint, as its one member {@code text}. */
    static Shown text(byte[] bytes) {
        Shown shown = new Shown();
        shown.put("text", new String(bytes, StandardCharsets.UTF_8));
        return shown;
    }

    /** The expression language asks first whether there is such a member. */
    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    /** The members of a list that are objects. */
    public List<Shown> each(String member) {
        return get(member) instanceof List<?> list
                ? list.stream()
                        .filter(Shown.class::isInstance)
                        .map(Shown.class::cast)
                        .toList()
                : List.of();
    }

    /** A member as text. */
    public @Nullable String text(String member) {
        Object value = get(member);
        return value == null ? null : value.toString();
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return of(node);
        } else if (node.isArray()) {
            return node.valueStream().map(Shown::value).toList();
        } else if (node.isNull()) {
            return null;
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else {
            return node.isIntegralNumber() ? (Object) node.longValue() : node.asString();
        }
    }
}
