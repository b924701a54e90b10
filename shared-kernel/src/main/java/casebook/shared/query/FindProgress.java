package casebook.shared.query;

/** Asks how far the views have come along the log: {@link Progress}. */
public record FindProgress() {}
