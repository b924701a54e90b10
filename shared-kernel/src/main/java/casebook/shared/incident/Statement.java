package casebook.shared.incident;

import casebook.shared.people.NamedPerson;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody involved said (policy, P2): who, when, how it was taken, whether it was read back and agreed, and
 * the giver's username where they have an account: a witness does not decide.
 */
public record Statement(
        NamedPerson from,
        Instant takenAt,
        How how,
        Sealed text,
        boolean readBackAndAgreed,
        @Nullable String username) {

    /** From somebody without an account. */
    public Statement(NamedPerson from, Instant takenAt, How how, Sealed text, boolean readBackAndAgreed) {
        this(from, takenAt, how, text, readBackAndAgreed, null);
    }

    /** The same statement, from whom the register knows, and by the username it knows them by. */
    public Statement by(NamedPerson giver, @Nullable String account) {
        return new Statement(giver, takenAt, how, text, readBackAndAgreed, account);
    }

    /** How a statement was taken. */
    public enum How {
        IN_PERSON,
        PHONE,
        WRITTEN
    }
}
