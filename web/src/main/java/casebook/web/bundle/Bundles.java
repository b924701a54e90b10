package casebook.web.bundle;

import casebook.shared.audit.RecordBundleExported;
import casebook.shared.audit.SignCheckpointAtOnce;
import casebook.shared.people.Actor;
import casebook.shared.query.LogCheckpoint;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.problem.Absent;
import casebook.web.problem.TooManyRequests;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Bundles from their order until an hour after, made one at a time. None can be fetched before it is on record which bytes it is; each
 * is for whoever ordered it.
 */
@Component
class Bundles {
    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final int MOST = 20;

    private final BundleRoom room;
    private final Making making;
    private final Recording recording;
    private final Queries queries;
    private final Clock clock;
    private final Map<UUID, Bundle> bundles = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("bundles").factory());

    Bundles(BundleRoom room, Making making, Recording recording, Queries queries, Clock clock) {
        this.room = room;
        this.making = making;
        this.recording = recording;
        this.queries = queries;
        this.clock = clock;
    }

    /** The bundle that was ordered under this id before, if it is still here. */
    Optional<Bundle> find(UUID id, Actor by) {
        clear();
        return Optional.ofNullable(bundles.get(id))
                .filter(bundle -> bundle.order().by().equals(by));
    }

    /** Begins to make it, over the log as it stands. */
    Bundle order(Order order) {
        clear();
        if (bundles.size() >= MOST) {
            throw new TooManyRequests(Bundle.KEPT);
        }
        recording.record(order.by(), new SignCheckpointAtOnce());
        LogCheckpoint checkpoint = making.checkpoint();
        Bundle bundle = new Bundle(order, room.folder().resolve(order.id() + ".zip"), checkpoint.size());
        bundles.put(order.id(), bundle);
        worker.execute(() -> make(bundle, checkpoint));
        return bundle;
    }

    private void make(Bundle bundle, LogCheckpoint checkpoint) {
        Order order = bundle.order();
        try {
            queries.catchUp();
            Files.deleteIfExists(bundle.file());
            Making.Made made = making.make(order, checkpoint, bundle.file(), bundle::hasLookedAt);
            recording.record(
                    order.by(),
                    new RecordBundleExported(
                            order.exported(made.manifestSha256(), made.checkpointSize(), made.entries())));
            bundle.isMade(made);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The bundle {} could not be made: {}",
                    order.id(),
                    e.getClass().getName());
            delete(bundle.file());
            bundle.failed();
        }
    }

    BundleAnswer answer(Bundle bundle) {
        try {
            return bundle.answer(bundle.isReady() ? Files.size(bundle.file()) : 0);
        } catch (IOException e) {
            throw new Absent();
        }
    }

    private void clear() {
        bundles.values().removeIf(bundle -> {
            boolean over = bundle.isOver(clock.instant());
            if (over) {
                delete(bundle.file());
            }
            return over;
        });
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
        bundles.values().forEach(bundle -> delete(bundle.file()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A bundle could not be deleted", e);
        }
    }
}
