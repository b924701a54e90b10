package casebook.shared.query;

/** Which keys sign the log, and did; answered by {@link LogKeys}. */
public record FindLogKeys() {}
