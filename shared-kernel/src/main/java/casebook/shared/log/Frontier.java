package casebook.shared.log;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: as many hashes as the size has one bits, which is all it takes to go on and to tell the root. */
public final class Frontier {

    /** A subtree that has become complete. */
    public record Completed(int level, long index, Hash hash) {}

    private final List<Completed> edge;
    private long size;

    private Frontier(long size, List<Completed> edge) {
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    /** A tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** A tree of this size, to be gone on with. */
    public static Frontier at(long size, Subtrees subtrees) {
        List<Completed> edge = new ArrayList<>();
        long begin = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            long span = 1L << level;
            if ((size & span) != 0) {
                edge.add(new Completed(level, begin / span, subtrees.complete(level, begin / span)));
                begin += span;
            }
        }
        return new Frontier(size, edge);
    }

    /** Adds a leaf by its hash; answers every subtree that is complete by it, the leaf itself first. */
    public List<Completed> append(Hash leaf) {
        List<Completed> completed = new ArrayList<>();
        Completed latest = new Completed(0, size, leaf);
        completed.add(latest);
        while (!edge.isEmpty() && edge.getLast().level() == latest.level()) {
            Completed left = edge.removeLast();
            latest = new Completed(left.level() + 1, left.index() / 2, TreeHash.node(left.hash(), latest.hash()));
            completed.add(latest);
        }
        edge.add(latest);
        size++;
        return completed;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public Hash root() {
        return edge.reversed().stream()
                .map(Completed::hash)
                .reduce((right, left) -> TreeHash.node(left, right))
                .orElseGet(TreeHash::empty);
    }
}
