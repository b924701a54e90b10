package casebook.app.axonserver;

import casebook.app.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Refuses a start on an Axon Server that cannot be used, and on one whose log is not that of these keys. */
record AxonServerAtStart(WithinReach server, KnownBeginning known) {

    /** Said until the start after the first entry. */
    static final String NOTHING_YET = "empty";

    void check() {
        try {
            // the log first: another process says what is known before it appends anything
            belongsTo(server.first().orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
