package casebook.shared.query;

/** Asks for the latest signed checkpoint of the log; answered with a {@link LogCheckpoint}, or nothing before the first. */
public record FindCheckpoint() {}
