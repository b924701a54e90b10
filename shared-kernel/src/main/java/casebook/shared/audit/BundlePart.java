package casebook.shared.audit;

/** What of a case leaves in words only if somebody who may read it says so, and why. */
public enum BundlePart {
    /** What was said and decided, in the report. */
    WORDS,
    /** The letters as they were frozen. */
    LETTERS
}
