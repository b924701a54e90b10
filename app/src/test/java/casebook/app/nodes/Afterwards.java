package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
record Afterwards(Recorded recorded, Path folder, Balancer balancer, Confirmed confirmed) {

    void holds(List<Node> doors, Node fresh, @Nullable BothViews shared) throws Exception {
        everythingConfirmedIsThereOnce();
        numbersHaveNoGap();
        fresh.starts();
        try {
            Trial.awaitReady(fresh, balancer);
            if (shared != null) {
                shared.areTheSame();
            }
            everyDoorShowsTheSame(doors, fresh);
            theLogVerifies(fresh);
        } finally {
            fresh.dies();
        }
    }

    private void everythingConfirmedIsThereOnce() throws Exception {
        int cases = confirmed.caseByReference().size();
        assertThat(recorded.events("ConcernReported")).isEqualTo(cases);
        assertThat(recorded.events("ReferenceIssued")).isEqualTo(cases);
        assertThat(recorded.events("ContactAttempted")).isEqualTo(confirmed.commands() - cases);
        confirmed
                .versionsByCase()
                .forEach((incident, versions) -> assertThat(versions)
                        .as("the entries of one case")
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.range(0, versions.size()).boxed().toList()));
        assertThat(recorded.all()).as("places without a gap").isEqualTo(recorded.places());
    }

    private void numbersHaveNoGap() {
        List<Integer> numbers = confirmed.caseByReference().keySet().stream()
                .map(reference -> Integer.parseInt(reference.substring(reference.indexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private void everyDoorShowsTheSame(List<Node> doors, Node fresh) throws Exception {
        TreeMap<String, JsonNode> rebuilt = cases(fresh);
        assertThat(rebuilt.keySet()).isEqualTo(new TreeMap<>(confirmed.caseByReference()).keySet());
        for (Node door : doors) {
            assertThat(cases(door)).isEqualTo(rebuilt);
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
        String key =
                balancer.reads(node, "head", "/api/audit/keys").at("/keys/0").asString();
        Verifier verifier = Verifier.of("verify", zip.toString(), "--key", key);
        assertThat(verifier.holds()).as(verifier.said()).isTrue();
    }
}
