package casebook.shared.log;

/**
 * The hashes of a log's complete subtrees, wherever they are kept. At level 0 they are the leaves' hashes; each level's covers
 * two of the one below. They never change once they are there, so they can be kept as they come (see {@link Frontier}).
 */
@FunctionalInterface
public interface Subtrees {

    /** The hash over the leaves from {@code index * 2^level} up to, not including, {@code (index + 1) * 2^level}. */
    Hash complete(int level, long index);
}
