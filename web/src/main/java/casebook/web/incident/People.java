package casebook.web.incident;

import casebook.shared.people.NamedPerson;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.problem.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People on a case: by their id on the register, or by a name that is put on it with the case. */
final class People {
    private People() {}

    // the name under the person's own key: destroying that one key makes them nobody, on every case
    static NamedPerson named(
            String field,
            @Nullable UUID registered,
            @Nullable String name,
            NamedPerson.Relationship relationship,
            UUID newcomer) {
        if ((registered == null) == (name == null)) {
            throw new Invalid(field, "is needed, or else personId, and not both");
        }
        return registered != null
                ? new NamedPerson(registered, null, relationship)
                : new NamedPerson(
                        newcomer,
                        Sealed.text(new KeyId(KeyId.Owner.PERSON, newcomer), String.valueOf(name)),
                        relationship);
    }

    /** The id that somebody new gets: the same when the request is repeated, so that the answer is the same. */
    static UUID newcomer(Asked asked, Ids ids) {
        return asked.key() == null
                ? ids.random()
                : ids.of("person", asked.actor().username(), asked.key(), asked.path());
    }
}
