package casebook.shared.query;

/** Whether every view has shown the whole log at some time since it was started or rebuilt, and how much of it, of 100, the slowest shows. */
public record Progress(boolean ready, int percent) {}
