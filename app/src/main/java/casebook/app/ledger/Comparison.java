package casebook.app.ledger;

import static casebook.shared.query.CheckpointComparison.Finding.ALTERED;
import static casebook.shared.query.CheckpointComparison.Finding.ANOTHER_LOG;
import static casebook.shared.query.CheckpointComparison.Finding.CONTAINED;
import static casebook.shared.query.CheckpointComparison.Finding.ENTRIES_MISSING;
import static casebook.shared.query.CheckpointComparison.Finding.UNKNOWN_KEY;
import static casebook.shared.query.CheckpointComparison.Finding.UNREADABLE;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import casebook.shared.query.CheckpointComparison;
import java.util.List;

/** Holds a checkpoint that somebody kept against today's log, and says what came of it to people who never saw a hash. */
final class Comparison {

    private Comparison() {}

    static CheckpointComparison of(String pasted, Ledger ledger) {
        try {
            SignedNote note = SignedNote.of(asWritten(pasted));
            return of(note, Checkpoint.of(note.text()), ledger);
        } catch (IllegalArgumentException e) {
            return new CheckpointComparison(
                    UNREADABLE,
                    "This is not a whole checkpoint. Paste all of it, from its first line to the line that begins with a dash.");
        }
    }

    // what mail programs and people do to a text that they copy
    private static String asWritten(String pasted) {
        return pasted.replace("\r\n", "\n").strip() + "\n";
    }

    private static CheckpointComparison of(SignedNote note, Checkpoint checkpoint, Ledger ledger) {
        List<NoteKey> keys = ledger.keys().stream().map(Spoken.Key::key).toList();
        if (keys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            return new CheckpointComparison(ANOTHER_LOG, "This checkpoint is of another log, not of this Casebook's.");
        }
        if (keys.stream().noneMatch(note::isSignedBy)) {
            return new CheckpointComparison(
                    UNKNOWN_KEY,
                    "The signature is not by a key of this log, or a character of the checkpoint was changed. It proves nothing.");
        }
        return signed(checkpoint, ledger);
    }

    private static CheckpointComparison signed(Checkpoint checkpoint, Ledger ledger) {
        long today = ledger.size();
        if (checkpoint.size() > today) {
            return ledger.finding()
                    .map(finding -> new CheckpointComparison(ALTERED, "Today's log contradicts itself: " + finding))
                    .orElseGet(() -> missing(checkpoint, today));
        }
        return ledger.contains(checkpoint)
                ? contained(checkpoint, today)
                : new CheckpointComparison(
                        ALTERED,
                        "Today's log does not contain what was signed: among its first %d entries at least one was altered, removed or put in."
                                .formatted(checkpoint.size()));
    }

    private static CheckpointComparison missing(Checkpoint checkpoint, long today) {
        return new CheckpointComparison(
                ENTRIES_MISSING,
                "The log had %d entries when this was signed and has %d today: entries were removed, or an older backup was restored."
                        .formatted(checkpoint.size(), today));
    }

    private static CheckpointComparison contained(Checkpoint checkpoint, long today) {
        return new CheckpointComparison(
                CONTAINED,
                "Today's log, of %d entries, still begins with the %d entries that this checkpoint signed, unaltered and in their order."
                        .formatted(today, checkpoint.size()));
    }
}
