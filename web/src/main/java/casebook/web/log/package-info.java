/** What lets others check the log without trusting whoever runs it: checkpoints, proofs, comparison. */
@NullMarked
package casebook.web.log;

import org.jspecify.annotations.NullMarked;
