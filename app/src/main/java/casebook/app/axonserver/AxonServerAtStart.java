package casebook.app.axonserver;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import casebook.app.start.StartRefused;
import casebook.shared.log.Leaf;
import casebook.web.problem.PartAway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a start on an Axon Server that does not answer, and on one whose log is not that of this data folder: the folder says by
 * which event its log begins.
 */
record AxonServerAtStart(AxonServerConnectionManager connections, AxonServerLog log, DataFolder data) {

    private static final long PATIENCE_SECONDS = 30;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String NOTHING_YET = "empty";

    void check() {
        awaitAnswer();
        try {
            belongsTo(log.first().map(Leaf::eventId).orElse(null));
        } catch (PartAway e) {
            throw unreachable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!connections.getConnection().isConnected()) {
            if (System.nanoTime() > until) {
                throw unreachable(new IllegalStateException("Not connected"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private void belongsTo(@Nullable String firstThere) throws IOException {
        String known = Files.exists(file()) ? Files.readString(file()).strip() : null;
        if (known == null) {
            begin(firstThere);
        } else if (known.equals(NOTHING_YET)) {
            if (firstThere != null) {
                write(firstThere);
            }
        } else if (firstThere == null) {
            throw new StartRefused(
                    "The records are missing: Axon Server's log is empty, and " + data.path()
                            + " belongs to one that is not.",
                    "Restore Axon Server's data from a backup, or correct casebook.axonserver.servers.");
        } else if (!known.equals(firstThere)) {
            throw new StartRefused(
                    "The folder " + data.path() + " belongs to another log than the one in Axon Server.",
                    "Use the two that belong together: without their keys the records cannot be read.");
        }
    }

    private void begin(@Nullable String firstThere) throws IOException {
        if (firstThere != null) {
            throw new StartRefused(
                    "The keys are missing: Axon Server's log holds records, and " + data.path()
                            + " does not belong to it.",
                    "Restore the data folder from a backup. Without the keys the records cannot be read.");
        }
        write(NOTHING_YET);
    }

    private void write(String first) throws IOException {
        Path draft = data.resolve(DataFolder.EVENTS_IN_AXON_SERVER + ".new");
        Files.deleteIfExists(draft);
        PrivateFiles.write(draft, (first + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.force(data.path());
    }

    private Path file() {
        return data.resolve(DataFolder.EVENTS_IN_AXON_SERVER);
    }

    private static StartRefused unreachable(Throwable cause) {
        return new StartRefused(
                "The Axon Server in casebook.axonserver.servers does not answer, or does not take the access token.",
                "See that it runs and is initialised, that the address is right, and that the token is in CASEBOOK_AXONSERVER_TOKEN.",
                cause);
    }
}
