package casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.demoyear.DemoYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The demo year, lived through once for all tests that read in it, each in a copy of its own. */
public final class LivedYear {

    private static Path lived = Path.of("");

    private LivedYear() {}

    /** Its data in {@code data} of this folder and its key in {@code secrets}, as a started Casebook has them. */
    public static synchronized void in(Path folder) {
        try {
            if (lived.toString().isEmpty()) {
                lived = live(Files.createTempDirectory("lived-year"));
            }
            FileSystemUtils.copyRecursively(lived, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path live(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        assertThat(DemoYear.run(
                        List.of(
                                "--casebook.data=" + folder.resolve("data"),
                                "--casebook.master-key-file=" + folder.resolve("secrets/master.key")),
                        System.out))
                .isZero();
        return folder;
    }
}
