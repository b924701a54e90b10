package casebook.app.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads on while other processors hash what was read: never more than a few megabytes ahead, and told in the order of the file. */
final class Ahead {

    private static final int ROWS = 512;
    private static final int BYTES = 1 << 20;

    private final Queue<CompletableFuture<List<Examined>>> under = new ArrayDeque<>();
    private final int batches = 2 * Runtime.getRuntime().availableProcessors();
    private final Rows rows;
    private final Consumer<Examined> told;
    private List<Row> batch = new ArrayList<>();
    private long bytes;

    Ahead(Rows rows, Consumer<Examined> told) {
        this.rows = rows;
        this.told = told;
    }

    /** Tells all rows; stops with an {@link Interrupted} when the thread is interrupted. */
    void tellAll() throws IOException {
        try {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                batch.add(row);
                bytes += row.leaf() == null ? 0 : row.leaf().payload().remaining();
                if (batch.size() == ROWS || bytes >= BYTES) {
                    examine();
                }
            }
        } finally {
            // also what came before a place that cannot be read
            examine();
            while (!under.isEmpty()) {
                tellOldest();
            }
        }
    }

    private void examine() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        List<Row> read = batch;
        batch = new ArrayList<>(ROWS);
        bytes = 0;
        under.add(CompletableFuture.supplyAsync(
                () -> read.stream().map(Examined::of).toList()));
        if (under.size() > batches) {
            tellOldest();
        }
    }

    private void tellOldest() {
        under.remove().join().forEach(told);
    }
}
