package casebook.app.verify;

import casebook.shared.log.NoteKey;
import java.util.List;

/** What the person who checks holds from elsewhere, and so need not take from the log: keys, and checkpoints as they were written. */
record Trust(List<NoteKey> keys, List<Held> checkpoints) {

    /** A checkpoint as somebody kept it, and what they call it. */
    record Held(String name, String note) {}

    static Trust none() {
        return new Trust(List.of(), List.of());
    }

    boolean isNone() {
        return keys.isEmpty() && checkpoints.isEmpty();
    }
}
