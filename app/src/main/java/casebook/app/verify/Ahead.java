package casebook.app.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Reads on while other threads examine what was read: never more than a few megabytes ahead, and told in the order of the file. */
final class Ahead {

    private static final int ROWS = 512;
    private static final int BYTES = 1 << 20;

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Semaphore room = new Semaphore(4 * processors);
    private final Rows rows;
    private final Consumer<Examined> told;
    private CompletableFuture<Void> telling = CompletableFuture.completedFuture(null);
    private List<Row> batch = new ArrayList<>(ROWS);
    private long bytes;

    Ahead(Rows rows, Consumer<Examined> told) {
        this.rows = rows;
        this.told = told;
    }

    /** Tells all rows; stops with an {@link Interrupted} when the thread is interrupted. */
    void tellAll() throws IOException {
        try (ExecutorService others = Executors.newFixedThreadPool(processors)) {
            try {
                readAll(others);
            } finally {
                // also what came before a place that cannot be read
                examine(others);
                telling.join();
            }
        }
    }

    private void readAll(Executor others) throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            batch.add(row);
            bytes += row.leaf() == null ? 0 : row.leaf().payload().remaining();
            if (batch.size() == ROWS || bytes >= BYTES) {
                examine(others);
            }
        }
    }

    private void examine(Executor others) {
        List<Row> read = batch;
        batch = new ArrayList<>(ROWS);
        bytes = 0;
        waitForRoom();
        telling = telling.thenAcceptBoth(
                        CompletableFuture.supplyAsync(
                                () -> read.stream().map(Examined::of).toList(), others),
                        (before, examined) -> examined.forEach(told))
                .whenComplete((done, failure) -> room.release());
    }

    private void waitForRoom() {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }
}
