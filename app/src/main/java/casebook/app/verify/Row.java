package casebook.app.verify;

import casebook.shared.log.Leaf;
import org.jspecify.annotations.Nullable;

/** One stored event as it lies in the file, and its number there. Without a leaf, a column is empty that must not be. */
record Row(long globalIndex, @Nullable Leaf leaf) {}
