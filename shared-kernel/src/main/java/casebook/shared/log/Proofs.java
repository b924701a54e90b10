package casebook.shared.log;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs from a log's complete subtrees (RFC 9162, sections 2.1.3.1 and 2.1.4.1). */
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the tree over the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? TreeHash.empty() : hash(0, size);
    }

    /** That the leaf is in the tree of that size: from the leaf's level up. An index that is not in it is refused. */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    private void path(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (index < middle) {
            path(index, begin, middle, path);
            path.add(hash(middle, end));
        } else {
            path(index, middle, end, path);
            path.add(hash(begin, middle));
        }
    }

    /** That the tree of one size is the beginning of the tree of another. Sizes that run backwards are refused. */
    public List<Hash> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree of " + from + " does not come before one of " + to);
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            growth(from, 0, to, true, path);
        }
        return path;
    }

    private void growth(long from, long begin, long end, boolean whole, List<Hash> path) {
        if (from == end) {
            if (!whole) {
                path.add(hash(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            growth(from, begin, middle, whole, path);
            path.add(hash(middle, end));
        } else {
            growth(from, middle, end, false, path);
            path.add(hash(begin, middle));
        }
    }

    private Hash hash(long begin, long end) {
        long span = end - begin;
        if (Long.bitCount(span) == 1) {
            return subtrees.complete(Long.numberOfTrailingZeros(span), begin / span);
        }
        long middle = begin + split(span);
        return TreeHash.node(hash(begin, middle), hash(middle, end));
    }

    /** The largest power of two smaller than this. */
    private static long split(long span) {
        return Long.highestOneBit(span - 1);
    }
}
