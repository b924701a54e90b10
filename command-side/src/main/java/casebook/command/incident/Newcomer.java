package casebook.command.incident;

import casebook.shared.incident.Statement;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.PersonKind;
import casebook.shared.people.RegisterPerson;
import casebook.shared.seal.Sealed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom a command names and the register does not hold yet. */
final class Newcomer {

    private static final Set<PersonKind> HAVE_ACCOUNTS = EnumSet.of(PersonKind.STAFF, PersonKind.GOVERNOR);

    private Newcomer() {}

    static Optional<RegisterPerson> in(IncidentCommand command) {
        return switch (command) {
            case ReportConcern c -> Optional.ofNullable(c.subject()).flatMap(person -> newcomer(person, null));
            case GatherStatement c -> giver(c.statement());
            default -> Optional.empty();
        };
    }

    private static Optional<RegisterPerson> giver(Statement statement) {
        return newcomer(statement.from(), statement.username());
    }

    private static Optional<RegisterPerson> newcomer(NamedPerson person, @Nullable String username) {
        Sealed name = person.name();
        if (name == null) {
            return Optional.empty();
        }
        PersonKind kind = PersonKind.valueOf(person.relationship().name());
        return Optional.of(new RegisterPerson(
                person.personId(), kind, name, null, HAVE_ACCOUNTS.contains(kind) ? username : null));
    }
}
