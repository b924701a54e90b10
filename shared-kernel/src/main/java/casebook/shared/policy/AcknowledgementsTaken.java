package casebook.shared.policy;

/** How many acknowledgements a request put on record, and how many were there before. A repeated request is told the same. */
public record AcknowledgementsTaken(int recorded, int unchanged) {}
