package casebook.app.axonserver;

import casebook.shared.log.Leaf;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/** An Axon Server that answers, once it does; one that will not is refused. */
record WithinReach(AxonServerConnectionManager connections, AxonServerLog log, LastFailure failure) {

    private static final long PATIENCE_SECONDS = 120;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    /** By which event its log begins, if it has begun. */
    Optional<String> first() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                if (connections.getConnection().isConnected()) {
                    return log.first().map(Leaf::eventId);
                }
            } catch (PartAway e) {
                // it was connected and is not any more, as where much is started at once: it is asked again
            }
            Unusable why = failure.why();
            if (!why.mayPass() || System.nanoTime() > until) {
                throw why.refused();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
