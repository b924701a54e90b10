package casebook.app.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads in one thread, hashes in others, and tells in the caller's, in the order of the file. Never more than a few megabytes ahead, or
 * one row where a row has more.
 */
final class Ahead {

    private static final int ROWS = 512;
    private static final int BYTES = 1 << 20;
    private static final CompletableFuture<List<Examined>> END = CompletableFuture.completedFuture(List.of());

    private final BlockingQueue<CompletableFuture<List<Examined>>> under =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());
    private final Rows rows;
    private final Consumer<Examined> told;

    Ahead(Rows rows, Consumer<Examined> told) {
        this.rows = rows;
        this.told = told;
    }

    /** Tells all rows, up to a place that cannot be read; stops with an {@link Interrupted} when the thread is interrupted. */
    void tellAll() throws IOException {
        CompletableFuture<@Nullable IOException> outcome = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().daemon().name("reading ahead").start(() -> read(outcome));
        try {
            for (var batch = under.take(); !batch.equals(END); batch = under.take()) {
                batch.join().forEach(told);
            }
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        } finally {
            reader.interrupt();
        }
        IOException unreadable = outcome.join();
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void read(CompletableFuture<@Nullable IOException> outcome) {
        try {
            try {
                readAll();
                outcome.complete(null);
            } catch (IOException e) {
                outcome.complete(e);
            } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
            }
            under.put(END);
        } catch (InterruptedException e) {
            outcome.complete(null);
        }
    }

    private void readAll() throws IOException, InterruptedException {
        List<Row> batch = new ArrayList<>(ROWS);
        try {
            long bytes = 0;
            for (Row row = rows.next(); row != null; row = rows.next()) {
                batch.add(row);
                bytes += row.leaf() == null ? 0 : row.leaf().payload().remaining();
                if (batch.size() == ROWS || bytes >= BYTES) {
                    examine(batch);
                    batch = new ArrayList<>(ROWS);
                    bytes = 0;
                }
            }
        } finally {
            // also what came before a place that cannot be read
            examine(batch);
        }
    }

    private void examine(List<Row> read) throws InterruptedException {
        under.put(CompletableFuture.supplyAsync(
                () -> read.stream().map(Examined::of).toList()));
    }
}
