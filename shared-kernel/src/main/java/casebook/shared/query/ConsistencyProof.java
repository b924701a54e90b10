package casebook.shared.query;

import casebook.shared.log.Hash;
import java.util.List;

/** That a log of one size is the beginning of the log of another (RFC 9162, 2.1.4), with the latest checkpoint. */
public record ConsistencyProof(long from, Hash fromRoot, long to, Hash toRoot, List<Hash> proof, String checkpoint)
        implements LogProof {}
