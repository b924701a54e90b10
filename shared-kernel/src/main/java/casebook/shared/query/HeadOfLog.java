package casebook.shared.query;

/**
 * Asks the command side for the position of the last confirmed event; answered with a {@code Long}, -1 when there is
 * none.
 */
public record HeadOfLog() {}
