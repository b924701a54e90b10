package casebook.query.store;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of each view: what it keeps, and how. Whoever changes that raises the view's number here, and where views outlive a start it
 * is made anew beside the old one. Views that are not named have their first shape.
 */
public record Shapes(Map<String, Integer> raised) {

    private static final int FIRST = 1;

    private static final Pattern NAMED = Pattern.compile("([a-z]+)\\.(\\d{1,6})");

    // collections of views by another name
    private static final Map<String, String> PARTS =
            Map.of("deadlinescalendar", "deadlines", "acknowledgementsasked", "acknowledgements");

    /** The shapes of this Casebook. */
    public static Shapes today() {
        return new Shapes(Map.of());
    }

    /** The number of the view that a collection belongs to; most are named as their view is. */
    public int of(String collection) {
        return raised.getOrDefault(PARTS.getOrDefault(collection, collection), FIRST);
    }

    /** What a view, or a collection of one, is called where several shapes lie side by side. */
    public String named(String collection) {
        return collection + "." + of(collection);
    }

    /** Whether a name, as {@link #named} gives them, is of a lower number than today's. */
    public boolean isEarlier(String name) {
        Matcher parts = NAMED.matcher(name);
        return parts.matches() && Integer.parseInt(parts.group(2)) < of(parts.group(1));
    }

    /** The view of that number that a collection belongs to, both as {@link #named} gives them. */
    public String viewOf(String name) {
        Matcher parts = NAMED.matcher(name);
        return parts.matches() ? PARTS.getOrDefault(parts.group(1), parts.group(1)) + "." + parts.group(2) : name;
    }
}
