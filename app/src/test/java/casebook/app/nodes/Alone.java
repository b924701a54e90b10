package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** One Casebook on its default stores, which goes on with what several processes left: in the folder and with the keys that were exported. */
record Alone(Node node, Path data, Path keys) {

    static Alone in(Path folder) throws IOException {
        Path below = folder.resolve("alone");
        return new Alone(Node.named("node", below, List.of()), below.resolve("node/data"), below.resolve("secrets"));
    }

    void goesOn() throws IOException {
        try (Balancer balancer = new Balancer(List.of(node), new Random(0))) {
            node.starts();
            Trial.awaitReady(node, balancer);
            JsonNode newest =
                    balancer.reads(node, "head", "/api/incidents?limit=1").at("/items/0");
            String attempts = "/api/incidents/" + newest.path("incidentId").asString() + "/contact-attempts";
            assertThat(balancer.posts("office", attempts, Load.ATTEMPT, "alone")
                            .path("version")
                            .asLong())
                    .isEqualTo(newest.path("version").asLong() + 1);
        } finally {
            node.dies();
        }
    }
}
