package casebook.shared.query;

/** What came of holding a checkpoint that somebody kept against today's log, as a code and in a sentence. */
public record CheckpointComparison(Finding finding, String meaning) {

    /** Whether it holds, or what is wrong. */
    public enum Finding {
        CONTAINED,
        UNREADABLE,
        ANOTHER_LOG,
        UNKNOWN_KEY,
        ENTRIES_MISSING,
        ALTERED
    }
}
