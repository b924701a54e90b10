package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.postgres.PrivatePostgres;
import casebook.app.verify.Verifier;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What has to be true once nobody is killed any more. */
record Afterwards(String events, Path folder, Balancer balancer, Confirmed confirmed) {

    private static final String OF = "SELECT count(*) FROM DomainEventEntry WHERE payloadType LIKE '%.";

    void holds(List<Node> nodes, Node fresh, @Nullable BothViews shared) throws Exception {
        everythingConfirmedIsThereOnce();
        numbersHaveNoGap();
        fresh.starts();
        try {
            ThreeNodes.awaitReady(fresh, balancer);
            if (shared != null) {
                shared.areTheSame();
            }
            everyNodeShowsTheSame(nodes, fresh);
            theLogVerifies(nodes.getFirst());
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

    private void theLogVerifies(Node node) throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String period = "{'from':'%s','to':'%s','purpose':'Three nodes','recipient':'Nobody'}"
                .formatted(now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.HOURS));
        // whichever node signs has to have had its turn
        JsonNode ordered = await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> balancer.postsTo(node, "head", "/api/audit/bundles", period), answer -> true);
        String bundle = "/api/audit/bundles/" + ordered.path("bundleId").asString();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> "READY"
                        .equals(balancer.reads(node, "head", bundle)
                                .path("state")
                                .asString()));
        Path zip = Files.write(folder.resolve("bundle.zip"), balancer.fetches(node, "head", bundle + "/file"));
        String key = Files.readAllLines(node.keysOfTheLog()).getFirst();
        Verifier verifier = Verifier.of("verify", zip.toString(), "--key", key);
        assertThat(verifier.holds()).as(verifier.said()).isTrue();
    }

    private int asked(String question) throws Exception {
        return Integer.parseInt(PrivatePostgres.asked(events, question));
    }
}
