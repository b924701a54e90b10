package casebook.shared.query;

/**
 * Asks, of every view, whether it shows the log as far as {@code position}; answered {@code true} as soon as all do, or
 * {@code false} once waiting any longer would not be kind. Whoever has written reads what they wrote.
 */
public record CaughtUp(long position) {}
