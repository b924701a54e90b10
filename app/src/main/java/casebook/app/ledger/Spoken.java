package casebook.app.ledger;

import casebook.shared.audit.CheckpointSigned;
import casebook.shared.audit.LogKeyIntroduced;
import casebook.shared.log.Checkpoint;
import casebook.shared.log.Leaf;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** An entry in which the log speaks of itself, read from its stored bytes. */
sealed interface Spoken {

    JsonMapper JSON = new JsonMapper();

    long place();

    /** That a key signs. */
    record Key(long place, NoteKey key) implements Spoken {}

    /** That the log was signed. */
    record Signed(long place, Instant at, SignedNote note, Checkpoint checkpoint) implements Spoken {

        long size() {
            return checkpoint.size();
        }
    }

    /** Nothing for an entry about anything else; {@link LogBroken} for one that cannot be read. */
    static Optional<Spoken> in(Leaf leaf, long place) {
        try {
            if (leaf.payloadType().equals(CheckpointSigned.class.getName())) {
                return Optional.of(signed(leaf, place));
            }
            if (leaf.payloadType().equals(LogKeyIntroduced.class.getName())) {
                return Optional.of(new Key(place, NoteKey.of(text(leaf.payload(), "key"))));
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new LogBroken("Entry " + place + " is about the log itself and cannot be read.");
        }
    }

    private static Signed signed(Leaf leaf, long place) {
        SignedNote note = SignedNote.of(text(leaf.payload(), "note"));
        return new Signed(place, Instant.parse(leaf.timestamp()), note, Checkpoint.of(note.text()));
    }

    private static String text(ByteBuffer payload, String field) {
        byte[] bytes = new byte[payload.remaining()];
        payload.duplicate().get(bytes);
        return JSON.readTree(bytes).path(field).asString();
    }
}
