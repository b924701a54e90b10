package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * Finds the place to the leaf where the leaves' hashes as they were are still there. What is kept says nothing until it leads to
 * the root that was signed; then those are the leaves that were signed, and the first that is another one now is the place.
 */
record Pinpoint(KeptHashes today, long size) {

    OptionalLong firstDifference(Checkpoint signed, KeptLeaves kept) {
        Frontier then = Frontier.empty();
        OptionalLong first = OptionalLong.empty();
        try {
            while (then.size() < signed.size()) {
                Hash leaf = kept.next();
                if (leaf == null) {
                    return OptionalLong.empty();
                }
                if (first.isEmpty() && differs(then.size(), leaf)) {
                    first = OptionalLong.of(then.size());
                }
                then.append(leaf);
            }
        } catch (IOException e) {
            return OptionalLong.empty();
        }
        return then.root().equals(signed.root()) ? first : OptionalLong.empty();
    }

    private boolean differs(long place, Hash leaf) {
        return place >= size || !today.complete(0, place).equals(leaf);
    }
}
