package casebook.shared.query;

/** The checkpoints that the log had before it reached that size; answered by a {@link CheckpointHistory}. */
public record FindCheckpointHistory(long size) {}
