package casebook.shared.incident;

/** How another case stands to this one. */
public enum LinkKind {
    /** The other case is about a breach of the ban that was decided on this one. */
    BAN_BREACH,
    /** The two have something to do with each other. */
    RELATED
}
