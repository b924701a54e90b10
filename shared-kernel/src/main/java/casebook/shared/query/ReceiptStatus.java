package casebook.shared.query;

/** All that a reporter learns: whether the concern is being dealt with; never what was decided about anyone. */
public record ReceiptStatus(Stage status) {

    /** How far it has come. */
    public enum Stage {
        RECEIVED,
        BEING_LOOKED_INTO,
        DEALT_WITH
    }
}
