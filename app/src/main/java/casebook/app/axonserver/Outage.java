package casebook.app.axonserver;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.queryhandling.NoHandlerForQueryException;

/** Tells that Axon Server, or every process that handles a message, is away, from anything else that can go wrong. */
final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {}

    /** Does it, and says so if it goes wrong because of one. */
    static <T> T told(Supplier<T> what) {
        try {
            return what.get();
        } catch (RuntimeException e) {
            throw isIn(e) ? new PartAway(e) : e;
        }
    }

    static boolean isIn(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::is);
    }

    private static boolean is(Throwable thrown) {
        return switch (thrown) {
            case PartAway e -> true;
            case NoHandlerForCommandException e -> true;
            case NoHandlerForQueryException e -> true;
            case CommandDispatchException e -> true;
            case AxonServerQueryDispatchException e -> true;
            case AxonServerException e -> true;
            case StreamClosedException e -> true;
            case StatusException e -> true;
            case StatusRuntimeException e -> true;
            default -> false;
        };
    }
}
