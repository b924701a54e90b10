package casebook.shared.query;

/** Where in the log the concern was recorded, by the SHA-256 (hex) of the reporter's receipt; answered by {@link ReceiptEntry} or empty. */
public record FindReceiptEntry(String receiptHash) {}
