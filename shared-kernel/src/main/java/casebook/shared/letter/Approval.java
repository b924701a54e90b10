package casebook.shared.letter;

/** How a letter came to be approved. */
public enum Approval {
    /** Whoever recorded the entry may approve its letter, and did not ask for a draft. */
    WITH_ITS_ENTRY,
    /** The Head decided on this response, and somebody else carried it out in words that the Head had not seen. */
    BY_THE_DECISION,
    /** It was a draft, and was looked at. */
    ON_SIGHT
}
