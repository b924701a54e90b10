/** The living log: its tree, kept as it grows, the key that signs it, its checkpoints and proofs. */
@NullMarked
package casebook.app.ledger;

import org.jspecify.annotations.NullMarked;
