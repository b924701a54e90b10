package casebook.app.axonserver;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Not ready while Axon Server does not answer. Axon's own indicator asks for a Spring Boot of the past, and is silently left out. */
final class AxonServerHealthIndicator extends AbstractHealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealthIndicator(AxonServerConnectionManager connections) {
        super("Axon Server's state could not be read");
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean connected = connections.isConnected(connections.getDefaultContext());
        health.withDetail("connected", connected);
        if (connected) {
            health.up();
        } else {
            health.outOfService();
        }
    }
}
