package casebook.app.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final int EVENTS = 1_000;

    @TempDir
    Path temp;

    static final class Seen {
        final List<String> what = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(OpenedEvents.Noted noted) {
            what.add(noted.what());
        }
    }

    @Test
    void a_projector_sees_each_of_a_thousand_events_once_in_order() throws Exception {
        try (OpenedEvents events = OpenedEvents.in(temp.resolve("data"));
                ScheduledExecutorService threads = Executors.newScheduledThreadPool(2)) {
            events.transactions()
                    .executeInTransaction(
                            () -> LongStream.range(0, EVENTS).forEach(sequence -> events.append("a", sequence)));
            Seen seen = new Seen();
            PooledStreamingEventProcessor projector = projector(events, seen, threads);
            projector.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.what.size() >= EVENTS);
            projector.shutDown();
            assertThat(seen.what)
                    .isEqualTo(IntStream.range(0, EVENTS).mapToObj(n -> "n" + n).toList());
        }
    }

    private static PooledStreamingEventProcessor projector(
            OpenedEvents events, Seen seen, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("seen")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(seen).build())
                .messageSource(EmbeddedEventStore.builder()
                        .storageEngine(events.engine())
                        .build())
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .build();
    }
}
