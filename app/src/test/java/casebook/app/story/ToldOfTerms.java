package casebook.app.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What may be told of clauses and responses, counted a second time from the entries of each case, term by term: of nothing that was so of
 * a few, or not so of a few.
 */
final class ToldOfTerms {

    private static final long LEAST = 5;
    private static final Set<String> RESPONSES = Set.of("ADVICE", "A1", "A2", "A3", "A4", "A5");

    private final Map<String, Long> told = new TreeMap<>();
    private final Set<String> atLeast = new TreeSet<>();

    private ToldOfTerms() {}

    /** Under which clauses concerns were raised in these terms; with {@code , at least} where it is not told of one of them. */
    static Map<String, Long> clauses(List<List<JsonNode>> stories, JsonNode terms) {
        return of(stories, terms, "ConcernReported", "clauses", Set.of());
    }

    /** What was decided. Every response is asked for in every term, so a term of few decisions withholds all. */
    static Map<String, Long> responses(List<List<JsonNode>> stories, JsonNode terms) {
        return of(stories, terms, "ResponseDecided", "responses", RESPONSES);
    }

    private static Map<String, Long> of(
            List<List<JsonNode>> stories, JsonNode terms, String type, String list, Set<String> askedFor) {
        ToldOfTerms counted = new ToldOfTerms();
        terms.forEach(term -> counted.add(
                stories.stream()
                        .flatMap(List::stream)
                        .filter(entry -> entry.path("type").asString().equals(type) && isIn(term, entry))
                        .map(entry -> entry.at("/details/" + list)
                                .valueStream()
                                .map(JsonNode::asString)
                                .distinct())
                        .toList(),
                askedFor));
        Map<String, Long> sums = new TreeMap<>();
        counted.told.forEach((what, sum) -> sums.put(counted.atLeast.contains(what) ? what + ", at least" : what, sum));
        return sums;
    }

    private void add(List<Stream<String>> term, Set<String> askedFor) {
        long all = term.size();
        Map<String, Long> counts = new TreeMap<>();
        askedFor.forEach(what -> counts.put(what, 0L));
        term.forEach(entry -> entry.forEach(what -> counts.merge(what, 1L, Long::sum)));
        counts.forEach((what, count) -> {
            if (all < LEAST || isFew(count) || isFew(all - count)) {
                atLeast.add(what);
            } else if (count > 0) {
                told.merge(what, count, Long::sum);
            }
        });
    }

    private static boolean isFew(long number) {
        return number > 0 && number < LEAST;
    }

    private static boolean isIn(JsonNode term, JsonNode entry) {
        LocalDate day = Recount.day(entry, "recordedAt");
        return !day.isBefore(LocalDate.parse(term.path("first").asString()))
                && !day.isAfter(LocalDate.parse(term.path("last").asString()));
    }
}
