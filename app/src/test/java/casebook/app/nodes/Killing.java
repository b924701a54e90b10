package casebook.app.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Kills a node now and then and starts it again; the others go on meanwhile. */
final class Killing {

    private final List<Node> nodes;
    private final Balancer balancer;
    private final Random chance;
    private final int everyMillis;
    private final Thread thread = Thread.ofPlatform().unstarted(this::goOn);
    private volatile boolean over;
    private volatile int kills;

    Killing(List<Node> nodes, Balancer balancer, Random chance, int everyMillis) {
        this.nodes = nodes;
        this.balancer = balancer;
        this.chance = chance;
        this.everyMillis = everyMillis;
    }

    void begins() {
        thread.start();
    }

    int kills() {
        return kills;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // by one thread
    private void goOn() {
        try {
            while (!over) {
                Thread.sleep(everyMillis / 2 + chance.nextInt(everyMillis));
                Node node = nodes.get(chance.nextInt(nodes.size()));
                // one that is still starting may be killed as well; but somebody has to be left
                if (nodes.stream().filter(other -> other != node).anyMatch(balancer::isReady)) {
                    node.dies();
                    kills++;
                    Thread.sleep(chance.nextInt(1_000));
                    node.starts();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void ends() throws InterruptedException {
        over = true;
        thread.join();
    }
}
