package casebook.command.audit;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads the log from where it stopped to its head, each time it is asked. The first time it reads all of it. */
final class ReadingOn {

    private static final int PATIENCE_SECONDS = 30;
    private static final long BEFORE_ALL = -1;

    private final EventStore store;
    private @Nullable TrackingToken readTo;

    ReadingOn(EventStore store) {
        this.store = store;
    }

    void toTheHead(Consumer<TrackedEventMessage<?>> taker) {
        long head = position(store.createHeadToken());
        try (BlockingStream<TrackedEventMessage<?>> log = store.openStream(readTo)) {
            // what was committed late lies before the head, and comes after it
            while (position(readTo) < head || log.hasNextAvailable()) {
                TrackedEventMessage<?> message = next(log);
                taker.accept(message);
                readTo = message.trackingToken();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the log", e);
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> log) throws InterruptedException {
        if (!log.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The log could not be read to its end");
        }
        return log.nextAvailable();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? BEFORE_ALL : token.position().orElse(BEFORE_ALL);
    }
}
