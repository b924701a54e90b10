package casebook.app.ledger;

import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.TreeHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.axonframework.messaging.MessageDispatchInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** A store of events in memory, into which the log's own are published, and a clock that stands until it is told. */
final class InventedLog extends Clock implements StoredEvents, EventGateway {

    private static final JsonMapper JSON = new JsonMapper();

    final List<Leaf> leaves = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T18:00:00Z");
    private Duration passed = Duration.ZERO;

    void happens(int times, Random random) {
        for (int i = 0; i < times; i++) {
            byte[] payload = new byte[random.nextInt(200)];
            random.nextBytes(payload);
            add("Something", payload);
        }
    }

    void passes(Duration time) {
        now = now.plus(time);
        passed = passed.plus(time);
    }

    /** The clock is set, forwards or back. */
    void isSet(Duration by) {
        now = now.plus(by);
    }

    long nanos() {
        return passed.toNanos();
    }

    void alter(int place) {
        Leaf leaf = leaves.get(place);
        leaves.set(
                place,
                new Leaf(
                        leaf.aggregateType(),
                        "another",
                        leaf.sequence(),
                        leaf.eventId(),
                        leaf.timestamp(),
                        leaf.payloadType(),
                        leaf.payloadRevision(),
                        leaf.payload(),
                        leaf.metadata()));
    }

    /** By the definition, and as slow as that. */
    Hash root() {
        return root(leaves.stream().map(Leaf::hash).toList());
    }

    private static Hash root(List<Hash> hashes) {
        if (hashes.isEmpty()) {
            return TreeHash.empty();
        }
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int half = Integer.highestOneBit(hashes.size() - 1);
        return TreeHash.node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
    }

    private void add(String type, byte[] payload) {
        leaves.add(new Leaf(
                null,
                "event-" + leaves.size(),
                0,
                "event-" + leaves.size(),
                now.toString(),
                type,
                "1",
                ByteBuffer.wrap(payload),
                ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public List<Leaf> from(long place, int most) {
        int from = (int) Math.min(place, leaves.size());
        return List.copyOf(leaves.subList(from, Math.min(leaves.size(), from + most)));
    }

    @Override
    public Optional<Leaf> newest() {
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.getLast());
    }

    @Override
    public void publish(List<?> events) {
        events.forEach(event -> add(event.getClass().getName(), JSON.writeValueAsBytes(event)));
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> dispatchInterceptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
