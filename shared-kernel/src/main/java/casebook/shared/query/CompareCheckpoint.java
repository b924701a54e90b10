package casebook.shared.query;

/** Asks whether today's log still contains what this signed checkpoint says; answered with a {@link CheckpointComparison}. */
public record CompareCheckpoint(String checkpoint) {}
