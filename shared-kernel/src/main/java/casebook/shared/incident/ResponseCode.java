package casebook.shared.incident;

/**
 * What the school may do about a breach, in the policy's order; {@code ADVICE} is a word with the parent and no more.
 */
public enum ResponseCode {
    /** Advice to the parent, nothing further. */
    ADVICE,
    /** A1: a warning letter. */
    A1,
    /** A2: a meeting with a senior member of staff or the Head teacher. */
    A2,
    /** A3: the appropriate authorities, in cases of criminal behaviour. */
    A3,
    /** A4: legal advice, where conduct may be libellous or slanderous. */
    A4,
    /** A5: a ban from the school site. */
    A5
}
