package casebook.shared.incident;

/** Why an entry is corrected. The original always stays. */
public enum CorrectionKind {
    ERROR,
    CLARIFICATION,
    RETRACTION
}
