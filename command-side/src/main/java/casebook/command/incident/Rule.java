package casebook.command.incident;

import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A named rule of the procedure: a sentence that is true when kept, what it wants of the person in plain words, and the line of
 * policy, law or guidance it rests on. Whoever breaks it is told all three.
 */
public interface Rule {

    /** What the rule is called. */
    String name();

    /** What it wants of the person, in plain words. */
    String wants();

    /** The line of policy, law or guidance it rests on. */
    String basis();

    /** What sort of refusal it makes. */
    default Refusal.Kind kind() {
        return Refusal.Kind.RULE;
    }

    /** Refuses unless the rule is kept. */
    default void check(boolean kept) {
        if (!kept) {
            throw refused();
        }
    }

    /** The value the rule asks for; refuses when it was not given. */
    default <T> T given(@Nullable T value) {
        if (value == null) {
            throw refused();
        }
        return value;
    }

    /** The same, and says of whom, by username: never more of them than that. */
    default void check(boolean kept, String ofWhom) {
        if (!kept) {
            throw new Refused(new Refusal(kind(), name(), (wants() + " " + ofWhom).strip(), basis()));
        }
    }

    private Refused refused() {
        return new Refused(new Refusal(kind(), name(), wants(), basis()));
    }
}
