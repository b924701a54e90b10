package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Three nodes as processes over one PostgreSQL and MongoDB's own engine. While commands are sent to them, nodes are killed and started
 * again; then all that was confirmed is looked for, once each, and every node is compared with one that was made from the events alone.
 */
final class ThreeNodes {

    private static final int NODES = 3;

    /** How much of it. */
    record Size(int commands, int people, int killEveryMillis) {}

    private final Path folder;
    private final Random chance;
    private final RealMongo mongo;
    private final String events;
    private final boolean viewsInMongo = "mongodb".equals(System.getenv("CASEBOOK_TEST_VIEWS"));
    private final List<String> settings = new ArrayList<>();

    private ThreeNodes(Path folder, long seed) throws Exception {
        this.folder = folder;
        this.chance = new Random(seed);
        this.mongo = RealMongo.there();
        PrivatePostgres postgres = PrivatePostgres.running();
        this.events = postgres.database();
        settings.addAll(postgres.settings(events));
        settings.addAll(mongo.settings().stream()
                .filter(setting -> viewsInMongo || !setting.startsWith("--casebook.views"))
                .toList());
        settings.add("--casebook.kept=mongodb");
        settings.add("--casebook.turns.last=PT20S");
        settings.add("--casebook.reminders.every=PT5S");
    }

    /** What there is to say of it, when all of it holds. */
    static String run(Path folder, long seed, Size size) throws Exception {
        return new ThreeNodes(folder, seed).run(size);
    }

    private String run(Size size) throws Exception {
        masterKey();
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= NODES; number++) {
            nodes.add(Node.named("node-" + number, folder, settings));
        }
        try (Balancer balancer = new Balancer(nodes, chance)) {
            for (Node node : nodes) {
                node.starts(); // all at once, on databases that are empty
            }
            return loaded(size, nodes, balancer);
        } finally {
            nodes.forEach(Node::dies);
        }
    }

    private String loaded(Size size, List<Node> nodes, Balancer balancer) throws Exception {
        nodes.forEach(node -> awaitReady(node, balancer));
        Confirmed confirmed = new Confirmed();
        long since = System.nanoTime();
        Killing killing = new Killing(nodes, balancer, chance, size.killEveryMillis());
        killing.begins();
        try {
            new Load(balancer, confirmed).sends(size.commands(), size.people());
        } finally {
            killing.ends();
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        nodes.forEach(node -> awaitReady(node, balancer));
        new Afterwards(events, folder, balancer, confirmed)
                .holds(nodes, freshNode(), viewsInMongo ? bothViews() : null);
        return "%,d commands were confirmed in %.0f s; nodes were killed %d times; asked again: %s; seed and logs in %s"
                .formatted(confirmed.commands(), seconds, killing.kills(), balancer.notAnswered(), folder);
    }

    /** It makes all views anew: in its memory, or in a database beside that of the others. */
    private Node freshNode() throws IOException {
        List<String> own = new ArrayList<>(settings);
        own.replaceAll(setting -> setting.replace(mongo.views(), rebuilt()));
        return Node.named("fresh", folder, own);
    }

    private BothViews bothViews() {
        return new BothViews(mongo, rebuilt());
    }

    private String rebuilt() {
        return mongo.views() + "_rebuilt";
    }

    private void masterKey() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path file = folder.resolve("secrets/master.key");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    static void awaitReady(Node node, Balancer balancer) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    assertThat(node.isRunning())
                            .as("It ended: see %s", node.log())
                            .isTrue();
                    return balancer.isReady(node);
                });
    }
}
