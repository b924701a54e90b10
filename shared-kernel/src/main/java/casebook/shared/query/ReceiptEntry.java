package casebook.shared.query;

/** The place in the log, counted from 0, at which a concern was recorded; nothing of the concern. */
public record ReceiptEntry(long entry) {}
