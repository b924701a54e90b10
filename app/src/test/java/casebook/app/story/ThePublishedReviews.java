package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What governors and everybody read of the demo year, and what an attacker would take from what: the reviews of two editions, and the
 * overview of every term in them.
 */
final class ThePublishedReviews {

    private static final String REVIEW = "/api/governors/policy-review";

    /** A table of a review, and what the overview calls it. */
    private static final Map<String, String> IN_THE_OVERVIEW = new TreeMap<>(Map.of(
            "SOURCE", "sources",
            "GROUP", "groups",
            "SCREENING", "screening",
            "FINDING", "findings",
            "BAN", "bans",
            "AUTHORITY", "authorities"));

    private ThePublishedReviews() {}

    static void tellNothingOfAFew(School school, List<List<JsonNode>> stories) {
        for (String edition : List.of("2025-01", "2026-02")) {
            Reply review =
                    school.governor().reads(REVIEW + "?edition=" + edition).isDone();
            assertThat(numbers(review)).isNotEmpty().noneMatch(number -> number > 0 && number < 5);
            isWorkedOutFromTheOverview(school, review);
            assertThat(told(review, "CLAUSE")).isNotEmpty().isEqualTo(ToldOfTerms.clauses(stories, review.at("terms")));
            assertThat(told(review, "RESPONSE"))
                    .isNotEmpty()
                    .isEqualTo(ToldOfTerms.responses(stories, review.at("terms")));
            saysSomething(review);
        }
        Reply everybodys = school.governor().reads("/api/policy-review").isDone();
        assertThat(numbers(everybodys)).isNotEmpty().allMatch(number -> number >= 10);
        isPublishedOnce(school);
        school.governor().reads("/api/reports/policy-review").is(403).isRefused("OpenToTheseRoles");
    }

    /** So it tells nothing that the overview does not. */
    private static void isWorkedOutFromTheOverview(School school, Reply review) {
        JsonNode terms = review.at("terms");
        Reply overview = school.governor()
                .reads("/api/governors/overview?from=%s&to=%s"
                        .formatted(
                                terms.get(0).path("first").asString(),
                                terms.get(terms.size() - 1).path("last").asString()))
                .isDone();
        IN_THE_OVERVIEW.forEach((table, name) -> {
            List<JsonNode> groups = overview.at("terms")
                    .valueStream()
                    .flatMap(term -> term.at("/figures/" + name + "/groups").valueStream())
                    .toList();
            rows(review, table)
                    .forEach(row -> assertThat(count(row))
                            .as(table + " " + row.path("what").asString())
                            .isEqualTo(groups.stream()
                                    .filter(group -> List.of(
                                                    row.path("what").asString().split("\\|", -1))
                                            .contains(group.path("kinds").get(0).asString()))
                                    .mapToLong(group -> group.path("count").asLong())
                                    .sum()));
        });
    }

    /** By code, as {@link ToldOfTerms} has them. */
    private static Map<String, Long> told(Reply review, String table) {
        Map<String, Long> told = new TreeMap<>();
        rows(review, table).forEach(row -> {
            boolean atLeast = row.path("words").asString().endsWith(" (at least)");
            told.put(row.path("what").asString() + (atLeast ? ", at least" : ""), count(row));
        });
        return told;
    }

    /** So that the page is worth reading: only what is rare in any school, bans and authorities, is too few to be told apart. */
    private static void saysSomething(Reply review) {
        for (String table : List.of("SOURCE", "GROUP", "SCREENING", "FINDING")) {
            assertThat(rows(review, table)).as(table).hasSizeGreaterThan(1);
        }
    }

    private static void isPublishedOnce(School school) {
        school.head()
                .posts("/api/policy-editions/2026-02/review", "{'read':true}")
                .isRefused("ReviewIsPublishedOnce");
    }

    private static List<Long> numbers(Reply review) {
        List<Long> numbers = new ArrayList<>();
        review.at("tables")
                .valueStream()
                .filter(table -> !table.path("name").asString().equals("DAYS"))
                .flatMap(table -> table.path("rows").valueStream())
                .map(row -> row.path("numbers").get(0))
                .filter(number -> !number.isNull())
                .forEach(number -> numbers.add(number.asLong()));
        return numbers;
    }

    private static Stream<JsonNode> rows(Reply review, String table) {
        return review.at("tables")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(table))
                .flatMap(each -> each.path("rows").valueStream());
    }

    private static long count(JsonNode row) {
        return row.path("numbers").get(0).asLong();
    }
}
