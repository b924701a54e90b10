package casebook.query;

import static java.util.Objects.requireNonNull;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.NamedPerson.Relationship;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonRegistered;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;

/** More concerns like the example, told apart by a number. */
final class Cases {

    private Cases() {}

    static IncidentId id(int number) {
        return new IncidentId(new UUID(0x0192c0de00004000L, 0x8000000000000000L + number));
    }

    static ConcernReported reported(int number) {
        return reported(number, "Year 4", "Words of case " + number, "Parent A", List.of("G1", "N1"));
    }

    static ConcernReported reported(
            int number, String group, String description, String subject, List<String> clauses) {
        ConcernReported example = EnquiryEvents.concernReported();
        return new ConcernReported(
                id(number),
                "2026-%04d".formatted(number),
                example.edition(),
                new Group(Group.Kind.CLASS, group),
                example.happenedAt(),
                Sealed.text(new KeyId(Owner.CASE, id(number).value()), description),
                clauses,
                example.reporter(),
                person(number, subject),
                "%064x".formatted(number));
    }

    /** Whom a concern is about is on the register from just before it. */
    static PersonRegistered registered(int number, String name) {
        NamedPerson person = person(number, name);
        return new PersonRegistered(person.personId(), PersonKind.PARENT, requireNonNull(person.name()), null, null);
    }

    static UUID subject(int number) {
        return person(number, "").personId();
    }

    private static NamedPerson person(int number, String name) {
        UUID person = new UUID(0x0192c0de00004000L, 0x9000000000000000L + number);
        return new NamedPerson(person, Sealed.text(new KeyId(Owner.PERSON, person), name), Relationship.PARENT);
    }
}
