package casebook.web.bundle;

import casebook.shared.calendar.SchoolDay;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names of events, roles and fields, and what stands in fields, as people read them. */
final class InWords {

    static final String SEALED = "[sealed]";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private InWords() {}

    /** {@code StatementGathered} as "Statement gathered". */
    static String name(String camelCase) {
        String spaced = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }

    /** {@code SENIOR_LEADER} as "senior leader". */
    static String code(@Nullable String code) {
        return code == null ? "" : code.toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(SchoolDay.withTime(at));
    }

    static String who(String actor, @Nullable String role, @Nullable String onBehalfOf) {
        return actor
                + (role == null ? "" : ", " + code(role))
                + (onBehalfOf == null ? "" : ", in place of " + onBehalfOf);
    }

    /** One line for each field. What is sealed says so. */
    static List<String> lines(JsonNode details) {
        List<String> lines = new ArrayList<>();
        details.properties().forEach(field -> lines.add(name(field.getKey()) + ": " + value(field.getValue())));
        return lines;
    }

    private static String value(JsonNode node) {
        if (isBox(node)) {
            return SEALED;
        }
        if (node.isArray()) {
            return String.join("; ", node.valueStream().map(InWords::value).toList());
        }
        if (node.isObject()) {
            return String.join(", ", lines(node));
        }
        return node.isBoolean() ? (node.asBoolean() ? "yes" : "no") : node.asString();
    }

    private static boolean isBox(JsonNode node) {
        return node.isObject()
                && node.size() == 2
                && node.path("key").isString()
                && node.path("box").isString();
    }
}
