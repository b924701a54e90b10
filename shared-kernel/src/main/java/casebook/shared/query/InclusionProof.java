package casebook.shared.query;

import casebook.shared.log.Hash;
import java.util.List;

/** That the entry with this hash is at that place, counted from 0, of the log that the checkpoint signs (RFC 9162, 2.1.3). */
public record InclusionProof(long entry, Hash leafHash, long size, Hash root, List<Hash> proof, String checkpoint)
        implements LogProof {}
