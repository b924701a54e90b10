package casebook.app.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmedCommandsAreOnDiskIT {

    private static final int EVENTS = 50;

    @TempDir
    Path temp;

    @Test
    void each_event_was_forced_to_disk_before_it_was_confirmed() throws Exception {
        assumeTrue(isThere("strace"), "strace watches what reaches the disk; install it to run this test");
        Path trace = temp.resolve("trace");
        Process watched =
                child(EVENTS, "strace", "-f", "-y", "-e", "trace=fsync,fdatasync,write", "-o", trace.toString());
        watched.inputReader().lines().forEach(line -> {});
        assertThat(watched.waitFor()).isZero();
        ForcesBetweenConfirmations forces = ForcesBetweenConfirmations.in(Files.readAllLines(trace));
        assertThat(forces.beforeEach())
                .hasSize(EVENTS)
                .allSatisfy(count -> assertThat(count).isPositive());
    }

    @Test
    void whatever_was_confirmed_is_there_after_the_process_was_killed() throws Exception {
        long confirmed = 0;
        Process killed = child(Long.MAX_VALUE);
        try (BufferedReader says = killed.inputReader()) {
            while (confirmed < 500 && says.readLine() != null) {
                confirmed++;
            }
            killed.toHandle().destroyForcibly(); // which leaves what it had said to be read
            confirmed += says.lines()
                    .filter(line -> line.startsWith(ConfirmsWhatItAppends.CONFIRMED))
                    .count();
        }
        assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
        try (OpenedEvents events = OpenedEvents.in(data())) {
            assertThat(events.engine().readEvents(null, false).count())
                    .isGreaterThanOrEqualTo(confirmed)
                    .isGreaterThanOrEqualTo(500);
        }
    }

    private Process child(long events, String... under) throws IOException {
        List<String> command = new ArrayList<>(List.of(under));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ConfirmsWhatItAppends.class.getName(),
                data().toString(),
                Long.toString(events)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path data() {
        return temp.resolve("data");
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
