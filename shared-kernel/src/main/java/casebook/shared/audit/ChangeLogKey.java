package casebook.shared.audit;

/** Asks for a new key to sign the log with. The old one signs once more, over the new one's introduction. Never refused. */
public record ChangeLogKey() {}
