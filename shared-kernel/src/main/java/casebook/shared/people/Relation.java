package casebook.shared.people;

/** What ties a user to a person on the register, so that they do not decide about them. */
public enum Relation {
    RELATIVE,
    FRIEND,
    /** Party to a matter of that person's own. */
    PARTY,
    OTHER
}
