package casebook.shared.query;

import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import java.util.List;

/** Entries of the log as they are stored; {@code next} is the place at which to go on looking. */
public record LogExtract(List<Entry> entries, long next) {

    /** The entry at that place, counted from 0, and its proof. */
    public record Entry(long entry, Leaf leaf, List<Hash> proof) {}
}
