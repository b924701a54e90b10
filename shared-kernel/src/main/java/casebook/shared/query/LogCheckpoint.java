package casebook.shared.query;

/** A checkpoint as it was signed, over so many entries; of a log that has {@code entries} by now. */
public record LogCheckpoint(String note, long size, long entries) {}
