package casebook.shared.query;

/**
 * Asks, of every view, whether it shows the log as far as {@code position}; answered {@code true} as soon as all do, or
 * {@code false} when they have not after as long as a person should wait. Whoever has written reads what they wrote.
 */
public record CaughtUp(long position) {}
