package casebook.shared.query;

/** The checkpoint that went out by e-mail last; answered by {@link CheckpointPosted} or empty. */
public record FindCheckpointPosted() {}
