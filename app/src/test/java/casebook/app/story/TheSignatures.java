package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Who agreed to an edition, counted in the register, line by line. */
final class TheSignatures {

    private static final double HUNDRED = 100;
    /** As many as the demo year asks in each class. */
    private static final long ASKED = 26;

    private TheSignatures() {}

    static void areCounted(School school, String edition) {
        Map<String, Long> signed =
                TheEnd.pages(school.head(), "/api/policy-editions/%s/acknowledgements?limit=200".formatted(edition))
                        .stream()
                        .collect(
                                Collectors.groupingBy(line -> line.path("class").asString(), Collectors.counting()));
        List<JsonNode> rows = school.head()
                .reads("/api/reports/policy-review?edition=" + edition)
                .isDone()
                .at("tables")
                .valueStream()
                .filter(table -> table.path("name").asString().equals("ACKNOWLEDGED"))
                .flatMap(table -> table.path("rows").valueStream())
                .toList();
        assertThat(rows).hasSize(signed.size()).isNotEmpty().allSatisfy(row -> {
            long here = signed.getOrDefault(row.path("what").asString(), 0L);
            assertThat(numbers(row).subList(0, 3)).containsExactly(here, ASKED, Math.round(HUNDRED * here / ASKED));
        });
    }

    private static List<Long> numbers(JsonNode row) {
        return row.path("numbers").valueStream().map(JsonNode::asLong).toList();
    }
}
