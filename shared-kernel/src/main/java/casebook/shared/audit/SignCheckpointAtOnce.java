package casebook.shared.audit;

/** Asks that the log be signed as it stands, even if that was done just now: for what is itself on record, such as a bundle. */
public record SignCheckpointAtOnce() {}
