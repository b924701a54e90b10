package casebook.app.axonserver;

import casebook.app.start.StartRefused;
import casebook.shared.log.Leaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;

/** Refuses a start on an Axon Server that does not answer, and on one whose log is not that of these keys. */
record AxonServerAtStart(AxonServerConnectionManager connections, AxonServerLog log, KnownBeginning known) {

    private static final long PATIENCE_SECONDS = 120;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String NOTHING_YET = "empty";

    void check() {
        awaitAnswer();
        try {
            // the log first: another process says what is known before it appends anything
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

    void belongsTo(@Nullable String firstThere) throws IOException {
        String said = known.said().orElse(null);
        if (said == null) {
            begin(firstThere);
        } else if (said.equals(NOTHING_YET)) {
            if (firstThere != null) {
                known.say(firstThere);
            }
        } else if (firstThere == null) {
            throw new StartRefused(
                    "The records are missing: Axon Server's log is empty. " + known.where()
                            + " belongs to one that is not.",
                    "Restore Axon Server's data from a backup, or correct casebook.axonserver.servers.");
        } else if (!said.equals(firstThere)) {
            throw new StartRefused(
                    known.where() + " belongs to another log than the one in Axon Server.",
                    "Use the two that belong together: without their keys the records cannot be read.");
        }
    }

    private void begin(@Nullable String firstThere) throws IOException {
        if (firstThere != null) {
            throw new StartRefused(
                    "The keys are missing: Axon Server's log holds records. " + known.where()
                            + " does not belong to it.",
                    "Restore what was kept beside the log from a backup. Without the keys the records cannot be read.");
        }
        known.say(NOTHING_YET);
    }

    private static StartRefused unreachable(Throwable cause) {
        return new StartRefused(
                "The Axon Server in casebook.axonserver.servers does not answer, or does not take the access token.",
                "See that it runs and is initialised, that the address is right, and that the token is in CASEBOOK_AXONSERVER_TOKEN.",
                cause);
    }
}
