package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What of a list is asked for, as it stands in a page's address: codes and days, and no words that somebody typed. */
record ListFilters(Map<String, String> asked) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String NO_DAY = "Enter a real date, such as 27 3 2026";
    private static final List<Field> DAYS =
            List.of(Field.day(FROM, "From").hint("For example 27 3 2026"), Field.day(TO, "Up to and including"));
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    /** Those that are known of a page's query, with the days as they are written or typed. */
    static ListFilters of(Map<String, String> query, Set<String> known) {
        Map<String, String> asked = new TreeMap<>(query);
        Typed typed = typed(query);
        DAYS.forEach(day -> UkTimes.typed(typed, day).ifPresent(written -> asked.put(day.name(), written)));
        asked.keySet().retainAll(known);
        asked.values().removeIf(String::isBlank);
        return new ListFilters(asked);
    }

    /** The questions for the days: with what was typed where that is no day, and with the days themselves otherwise. */
    List<Shown> days(Map<String, String> query) {
        Beforehand known = new Beforehand();
        Stream.of(FROM, TO)
                .filter(name -> !wrongDays().contains(name))
                .forEach(name -> known.day(name, asked.get(name)));
        return DAYS.stream()
                .map(day -> wrongDays().contains(day.name())
                        ? new Question(day, typed(query), NO_DAY).shown()
                        : new Question(day, known.typed(), null).shown())
                .toList();
    }

    private static Typed typed(Map<String, String> query) {
        Map<String, String[]> boxes = new TreeMap<>();
        query.forEach((name, value) -> boxes.put(name, new String[] {value}));
        return new Typed(boxes);
    }

    /** Which of the days, by its name, is none. */
    List<String> wrongDays() {
        return Stream.of(FROM, TO)
                .filter(name -> asked.containsKey(name) && !isDay(asked.getOrDefault(name, "")))
                .toList();
    }

    /** What is asked for, for the page to show again. */
    Shown shown() {
        Shown shown = new Shown();
        shown.putAll(asked);
        return shown;
    }

    /** Without the days that are none. */
    Map<String, String> right() {
        Map<String, String> right = new TreeMap<>(asked);
        right.keySet().removeAll(wrongDays());
        return right;
    }

    /** As the API takes it: both days are whole days at the school. */
    Map<String, String> query(Map<String, String> page) {
        Map<String, String> query = new TreeMap<>(asked);
        query.putAll(page);
        query.computeIfPresent(FROM, (name, day) -> begins(LocalDate.parse(day)));
        query.computeIfPresent(TO, (name, day) -> begins(LocalDate.parse(day).plusDays(1)));
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
