package casebook.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesNowTest {

    private static final int TIMES = 5_000;

    @TempDir
    Path folder;

    @Test
    void a_journal_that_comes_and_goes_stops_no_reading_and_every_other_file_is_found() throws Exception {
        Path kept = Files.writeString(
                Files.createDirectory(folder.resolve("evidence")).resolve("kept"), "x");
        Path journal = folder.resolve("events.db-journal");
        AtomicBoolean isOver = new AtomicBoolean();
        var journals = CompletableFuture.runAsync(() -> {
            while (!isOver.get()) {
                comesAndGoes(journal);
            }
        });
        try {
            for (int time = 0; time < TIMES; time++) {
                assertThat(FilesNow.below(folder)).contains(kept);
            }
        } finally {
            isOver.set(true);
        }
        journals.join();
    }

    private static void comesAndGoes(Path journal) {
        try {
            Files.createFile(journal);
            Files.delete(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
