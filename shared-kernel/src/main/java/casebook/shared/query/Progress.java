package casebook.shared.query;

/**
 * How far the views are: whether each has shown the whole log at some time since it was started or rebuilt, how much of it, of 100, the
 * slowest shows; the place of the log's last entry, and of the last that every view shows, -1 where there is none.
 */
public record Progress(boolean ready, int percent, long head, long shown) {}
