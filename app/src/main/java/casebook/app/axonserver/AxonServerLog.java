package casebook.app.axonserver;

import casebook.app.ledger.LogBroken;
import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Leaf;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/** Reads Axon Server's stream of events past Axon, so that what is signed is what it stores. Its order is gapless and begins at 0. */
record AxonServerLog(AxonServerConnectionManager connections, Entries entries) implements StoredEvents {

    private interface Question<R> {
        R to(EventChannel channel) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static final int PATIENCE_SECONDS = 30;
    private static final int LEAST_BUFFER = 16;
    private static final int MOST_BUFFER = 500;

    @Override
    public List<Leaf> from(long place, int most) {
        return ask(channel -> {
            long there = head(channel) - place + 1;
            return there <= 0 ? List.of() : read(channel, place, Math.toIntExact(Math.min(most, there)));
        });
    }

    /** How many entries there are. */
    long size() {
        return ask(AxonServerLog::head) + 1;
    }

    private <R> R ask(Question<R> question) {
        try {
            return question.to(connections.getConnection().eventChannel());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the stored events", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartAway(e);
        }
    }

    @Override
    public Optional<Leaf> newest() {
        return ask(channel -> {
            long last = head(channel);
            return last < 0
                    ? Optional.<Leaf>empty()
                    : Optional.of(read(channel, last, 1).getFirst());
        });
    }

    /** The first entry there is, if there is one. */
    Optional<Leaf> first() {
        return at(0);
    }

    private static long head(EventChannel channel) throws InterruptedException, ExecutionException, TimeoutException {
        return channel.getLastToken().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private List<Leaf> read(EventChannel channel, long place, int count) throws InterruptedException {
        List<Leaf> leaves = new ArrayList<>();
        int buffer = Math.clamp(count, LEAST_BUFFER, MOST_BUFFER);
        try (EventStream stream = channel.openStream(place - 1, buffer, buffer / 2)) {
            while (leaves.size() < count) {
                EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new PartAway(stream.getError().orElse(null));
                }
                long expected = place + leaves.size();
                if (next.getToken() != expected) {
                    throw new LogBroken("Entry " + expected + " is missing from the log, and later ones are there.");
                }
                leaves.add(entries.leaf(next.getEvent()));
            }
        }
        return leaves;
    }
}
