package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The orders of lists, as people say them, and where a column's head leads. In templates: {@code @order.words(...)}. */
@Component("order")
final class ListOrders {
    private static final String AFTER = "after";
    private static final Map<String, String> WORDS = words(List.of(
            List.of("-reported", "newest first", "oldest first"),
            List.of("case", "by case number", "by case number, the highest first"),
            List.of("group", "by group, A to Z", "by group, Z to A"),
            List.of("due", "soonest first", "latest first"),
            List.of("from", "by first day", "by first day, the latest first"),
            List.of("since", "longest first", "latest first")));

    /** In which order a list is, such as newest first. */
    public String words(String order) {
        return WORDS.getOrDefault(order, "");
    }

    /** What a column's head asks for: its own order {@code first}, and the other way round once the list is in that. */
    public String next(String first, String order) {
        return order.equals(first) ? turned(first) : first;
    }

    /** What is said of a column to whoever does not see the arrow. */
    public String aria(String first, String order) {
        return order.equals(first) || order.equals(turned(first))
                ? (order.startsWith("-") ? "descending" : "ascending")
                : "none";
    }

    /** A list's address with what it is narrowed by, and no order: that is for a column's head to say. */
    public String list(String path, Shown asked) {
        return written(path, asked, Set.of("sort", AFTER));
    }

    /** The address of the page after, in the same order. */
    public String after(String path, Shown asked, String cursor) {
        Shown next = new Shown();
        next.putAll(asked);
        next.put(AFTER, cursor);
        return written(path, next, Set.of());
    }

    private static String written(String path, Shown asked, Set<String> without) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        new TreeMap<>(asked)
                .keySet().stream()
                        .filter(name -> !without.contains(name))
                        .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static String turned(String order) {
        return order.startsWith("-") ? order.substring(1) : "-" + order;
    }

    private static Map<String, String> words(List<List<String>> orders) {
        Map<String, String> words = new HashMap<>();
        orders.forEach(order -> {
            words.put(order.get(0), order.get(1));
            words.put(turned(order.get(0)), order.get(2));
        });
        return Map.copyOf(words);
    }
}
