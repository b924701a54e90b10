package casebook.shared.log;

import java.util.List;

/**
 * Checks proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Needs nothing but what it is given, so that whoever checks trusts
 * nobody.
 */
public final class Verification {

    private Verification() {}

    /** Whether this proof shows that the leaf is at that place in the tree with that size and root. */
    public static boolean isIncluded(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash sofar = leaf;
        for (Hash next : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                sofar = TreeHash.node(next, sofar);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                sofar = TreeHash.node(sofar, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && sofar.equals(root);
    }

    /** Whether this proof shows that the tree with the first size and root is the beginning of the one with the second. */
    public static boolean isConsistent(long from, Hash fromRoot, long to, Hash toRoot, List<Hash> proof) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && fromRoot.equals(toRoot);
        }
        if (from == 0) {
            return proof.isEmpty() && fromRoot.equals(TreeHash.empty());
        }
        boolean whole = Long.bitCount(from) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        Hash seed = whole ? fromRoot : proof.getFirst();
        return grows(from, fromRoot, to, toRoot, seed, whole ? proof : proof.subList(1, proof.size()));
    }

    private static boolean grows(long from, Hash fromRoot, long to, Hash toRoot, Hash seed, List<Hash> rest) {
        int up = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >> up;
        long last = (to - 1) >> up;
        Hash old = seed;
        Hash now = seed;
        for (Hash next : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = TreeHash.node(next, old);
                now = TreeHash.node(next, now);
                int further = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= further;
                last >>= further;
            } else {
                now = TreeHash.node(now, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(fromRoot) && now.equals(toRoot);
    }
}
