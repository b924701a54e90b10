package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the proof that the log's first {@code from} entries still are what they were when it had {@code to}; without {@code to}
 * when the latest checkpoint was signed. Answered with a {@link ConsistencyProof}, or nothing.
 */
public record FindConsistency(long from, @Nullable Long to) {}
