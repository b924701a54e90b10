package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person named on a case, by their id on the register of people. A name comes along only on the way in, with somebody
 * the register does not hold yet; what is kept on the case is the {@link #reference()}.
 */
public record NamedPerson(UUID personId, @Nullable Sealed name, Relationship relationship) {

    /** How the person stands to the child or the school, on this case. */
    public enum Relationship {
        PARENT,
        CARER,
        STAFF,
        PUPIL,
        GOVERNOR,
        OTHER
    }

    /** The person without the name. */
    public NamedPerson reference() {
        return meaning(personId);
    }

    /** The same place on the case, taken by whom the register knows by this id. */
    public NamedPerson meaning(UUID id) {
        return new NamedPerson(id, null, relationship);
    }
}
