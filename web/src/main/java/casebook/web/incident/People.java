package casebook.web.incident;

import casebook.shared.people.NamedPerson;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.util.UUID;

/** People on a case. */
final class People {
    private People() {}

    // the name under the person's own key: destroying that one key makes them nobody, on every case
    static NamedPerson named(UUID personId, String name, NamedPerson.Relationship relationship) {
        return new NamedPerson(personId, Sealed.text(new KeyId(KeyId.Owner.PERSON, personId), name), relationship);
    }
}
