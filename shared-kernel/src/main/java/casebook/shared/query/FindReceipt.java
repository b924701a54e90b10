package casebook.shared.query;

/**
 * What has become of a concern, by the SHA-256 (hex) of the reporter's receipt; answered by {@link ReceiptStatus} or
 * empty.
 */
public record FindReceipt(String receiptHash) {}
