package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.postgres.PrivatePostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What has to be true once nobody is killed any more. */
record Afterwards(String events, Balancer balancer, Confirmed confirmed) {

    private static final String OF = "SELECT count(*) FROM DomainEventEntry WHERE payloadType LIKE '%.";

    void holds(List<Node> nodes, Node fresh) throws Exception {
        everythingConfirmedIsThereOnce();
        numbersHaveNoGap();
        fresh.starts();
        try {
            ThreeNodes.awaitReady(fresh, balancer);
            everyNodeShowsTheSame(nodes, fresh);
        } finally {
            fresh.dies();
        }
    }

    private void everythingConfirmedIsThereOnce() throws Exception {
        int cases = confirmed.caseByReference().size();
        assertThat(asked(OF + "ConcernReported'")).isEqualTo(cases);
        assertThat(asked(OF + "ReferenceIssued'")).isEqualTo(cases);
        assertThat(asked(OF + "ContactAttempted'")).isEqualTo(confirmed.commands() - cases);
        confirmed
                .versionsByCase()
                .forEach((incident, versions) -> assertThat(versions)
                        .as("the entries of one case")
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.range(0, versions.size()).boxed().toList()));
        assertThat(asked("SELECT max(globalIndex) FROM DomainEventEntry"))
                .as("places without a gap")
                .isEqualTo(asked("SELECT count(*) FROM DomainEventEntry"));
    }

    private void numbersHaveNoGap() {
        List<Integer> numbers = confirmed.caseByReference().keySet().stream()
                .map(reference -> Integer.parseInt(reference.substring(reference.indexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private void everyNodeShowsTheSame(List<Node> nodes, Node fresh) throws Exception {
        TreeMap<String, JsonNode> rebuilt = cases(fresh);
        assertThat(rebuilt.keySet()).isEqualTo(new TreeMap<>(confirmed.caseByReference()).keySet());
        for (Node node : nodes) {
            assertThat(cases(node)).isEqualTo(rebuilt);
        }
    }

    private TreeMap<String, JsonNode> cases(Node node) throws IOException {
        TreeMap<String, JsonNode> cases = new TreeMap<>();
        @Nullable String after = "";
        while (after != null) {
            JsonNode page = balancer.reads(node, "head", "/api/incidents?limit=100" + after);
            page.path("items").forEach(one -> cases.put(one.path("reference").asString(), one));
            String next = page.path("next").asString("");
            after = next.isEmpty() ? null : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return cases;
    }

    private int asked(String question) throws Exception {
        return Integer.parseInt(PrivatePostgres.asked(events, question));
    }
}
