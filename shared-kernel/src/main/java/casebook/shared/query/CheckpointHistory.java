package casebook.shared.query;

import casebook.shared.log.Hash;
import java.util.List;

/** Older checkpoints, oldest first: the latest few thousand of them. And the keys that have signed. */
public record CheckpointHistory(List<Item> items, List<String> keys) {

    /** A checkpoint as it was signed, and the proof that the log began with it when it had the size asked for. */
    public record Item(long from, String note, List<Hash> proof) {}
}
