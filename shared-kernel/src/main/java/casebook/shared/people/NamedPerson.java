package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;

/** A person named on a case: a stable id in clear, the name sealed under that person's own key. */
public record NamedPerson(UUID personId, Sealed name, Relationship relationship) {

    /** How the person stands to the child or the school. */
    public enum Relationship {
        PARENT,
        CARER,
        STAFF,
        PUPIL,
        GOVERNOR,
        OTHER
    }
}
