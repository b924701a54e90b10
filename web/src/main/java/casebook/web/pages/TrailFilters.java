package casebook.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What of the trail is asked for, as it stands in a page's address: codes and days, and no words that somebody typed. */
record TrailFilters(Map<String, String> asked) {
    static final Map<String, String> PAGE = Map.of("limit", "50", "newestFirst", "true");

    private static final Set<String> KNOWN = Set.of("incident", "actor", "type", "from", "to", "after");
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    static TrailFilters of(Map<String, String> query) {
        Map<String, String> asked = new TreeMap<>(query);
        asked.keySet().retainAll(KNOWN);
        asked.values().removeIf(String::isBlank);
        return new TrailFilters(asked);
    }

    /** Which of the days, by its name, is none. */
    List<String> wrongDays() {
        return Stream.of("from", "to")
                .filter(name -> asked.containsKey(name) && !isDay(asked.getOrDefault(name, "")))
                .toList();
    }

    /** As the API takes it: both days are whole days at the school. */
    Map<String, String> query() {
        Map<String, String> query = new TreeMap<>(asked);
        query.putAll(PAGE);
        query.computeIfPresent("from", (name, day) -> begins(LocalDate.parse(day)));
        query.computeIfPresent("to", (name, day) -> begins(LocalDate.parse(day).plusDays(1)));
        return query;
    }

    private static String begins(LocalDate day) {
        return day.atStartOfDay(SCHOOL).toInstant().toString();
    }

    private static boolean isDay(String written) {
        try {
            return LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
