package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Commands are sent to several processes while these are killed and started again; then all that was confirmed is looked for, once
 * each, and what is shown is compared with what a fresh process made from the events alone.
 */
record Trial(
        Path folder,
        Random chance,
        Recorded recorded,
        @Nullable BothViews shared) {

    /** How much of it. */
    record Size(int commands, int people, int killEveryMillis) {

        private static final int SHORT = 300;

        /** A short one, unless {@code casebook.trial.commands} says how many commands are sent. */
        static Size asAsked(int people, int killEveryMillis, int seldomMillis) {
            int commands = Integer.getInteger("casebook.trial.commands", SHORT);
            return new Size(commands, people, commands > SHORT ? seldomMillis : killEveryMillis);
        }
    }

    /** What there is to say of it, when all of it holds. What people send comes in by the doors. */
    String run(Size size, List<Node> processes, List<Node> doors, Node fresh) throws Exception {
        try (Balancer balancer = new Balancer(doors, chance)) {
            for (Node process : processes) {
                process.starts(); // all at once, on databases that are empty
            }
            return loaded(size, processes, doors, fresh, balancer);
        } finally {
            processes.forEach(Node::dies);
        }
    }

    private String loaded(Size size, List<Node> processes, List<Node> doors, Node fresh, Balancer balancer)
            throws Exception {
        processes.forEach(process -> awaitReady(process, balancer));
        Confirmed confirmed = new Confirmed();
        long since = System.nanoTime();
        Killing killing = new Killing(processes, balancer, chance, size.killEveryMillis());
        killing.begins();
        try {
            new Load(balancer, confirmed).sends(size.commands(), size.people());
        } finally {
            killing.ends();
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        processes.forEach(process -> awaitReady(process, balancer));
        new Afterwards(recorded, folder, balancer, confirmed).holds(doors, fresh, shared);
        return "%,d commands were confirmed in %.0f s; processes were killed %d times; asked again: %s; seed and logs in %s"
                .formatted(confirmed.commands(), seconds, killing.kills(), balancer.notAnswered(), folder);
    }

    /** A key for all of them, where {@link Node#named} looks for it. */
    static void masterKey(Path folder) throws IOException {
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
