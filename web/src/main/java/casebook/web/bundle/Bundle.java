package casebook.web.bundle;

import casebook.web.bundle.BundleAnswer.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A bundle from its order to its end. */
final class Bundle {
    static final Duration KEPT = Duration.ofHours(1);

    private final CompletableFuture<Making.Made> making = new CompletableFuture<>();
    private final Order order;
    private final Path file;
    private final long entriesInAll;
    private volatile long lookedAt;

    Bundle(Order order, Path file, long entriesInAll) {
        this.order = order;
        this.file = file;
        this.entriesInAll = entriesInAll;
    }

    Order order() {
        return order;
    }

    Path file() {
        return file;
    }

    void hasLookedAt(long place) {
        lookedAt = place;
    }

    void isMade(Making.Made made) {
        making.complete(made);
    }

    void failed() {
        making.cancel(false);
    }

    boolean isReady() {
        return making.isDone() && !making.isCancelled();
    }

    boolean isOver(Instant now) {
        return making.isDone() && !now.isBefore(keptUntil());
    }

    /** Small ones are ready within a moment. */
    void await(Duration atMost) {
        try {
            making.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            // its state says so
        }
    }

    BundleAnswer answer(long size) {
        if (!isReady()) {
            State state = making.isDone() ? State.FAILED : State.BEING_MADE;
            return new BundleAnswer(order.id(), state, lookedAt, entriesInAll, null, null, null, null);
        }
        Making.Made made = making.join();
        return new BundleAnswer(
                order.id(),
                State.READY,
                entriesInAll,
                entriesInAll,
                made.manifestSha256(),
                made.entries(),
                size,
                keptUntil());
    }

    private Instant keptUntil() {
        return order.at().plus(KEPT);
    }
}
