package casebook.shared.audit;

/** Asks that the log be signed as it stands, unless that was done just now or nothing was added since. Never refused. */
public record SignCheckpoint() {}
