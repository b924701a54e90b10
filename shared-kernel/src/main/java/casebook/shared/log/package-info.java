/**
 * The arithmetic of the audit log, and nothing else: a Merkle tree over what is stored (RFC 6962, section 2.1; RFC 9162, section
 * 2.1), proofs over it, and signed checkpoints of it (C2SP tlog-checkpoint and signed-note). No store, no clock, no key file.
 */
@NullMarked
package casebook.shared.log;

import org.jspecify.annotations.NullMarked;
