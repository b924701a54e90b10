package casebook.shared.message;

/**
 * Why a command was refused: the rule's name, what it wants in plain words, and the line of policy, law or guidance it
 * rests on. It names nobody, save by username where the rule is about that person, and quotes nothing that was sent.
 */
public record Refusal(Kind kind, String rule, String wants, String basis) {

    /** What sort of refusal it is. */
    public enum Kind {
        /** A rule of the procedure. */
        RULE,
        /** The case is not at that step. */
        STATE,
        /** Not this person's to do. */
        PERSON,
        /** Somebody else was first. */
        VERSION,
        /** There is no such case or entry. */
        ABSENT
    }
}
