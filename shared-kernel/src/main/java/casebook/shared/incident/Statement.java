package casebook.shared.incident;

import casebook.shared.people.NamedPerson;
import casebook.shared.seal.Sealed;
import java.time.Instant;

/** What somebody involved said (policy, P2): who, when, how it was taken, and whether it was read back and agreed. */
public record Statement(NamedPerson from, Instant takenAt, How how, Sealed text, boolean readBackAndAgreed) {

    /** How a statement was taken. */
    public enum How {
        IN_PERSON,
        PHONE,
        WRITTEN
    }
}
