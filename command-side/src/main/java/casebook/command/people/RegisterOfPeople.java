package casebook.command.people;

import casebook.command.incident.People;
import casebook.shared.message.Refused;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.RegisterPerson;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The register as cases use it. Somebody new is registered in the case's own unit of work. */
@Component
final class RegisterOfPeople implements People {

    private final Repository<Person> people;
    private final PersonFiles files;
    private final MergedPeople merged;

    RegisterOfPeople(Repository<Person> people, PersonFiles files, MergedPeople merged) {
        this.people = people;
        this.files = files;
        this.merged = merged;
    }

    @Override
    public Optional<UUID> today(UUID personId) {
        return files.of(personId).isRegistered() ? Optional.of(merged.today(personId)) : Optional.empty();
    }

    @Override
    public Optional<String> username(UUID personId) {
        return entriesOf(personId)
                .map(PersonFile::username)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public boolean isPartyTo(String username, UUID personId) {
        return entriesOf(personId).anyMatch(entry -> entry.hasParty(username));
    }

    private Stream<PersonFile> entriesOf(UUID personId) {
        return merged.entriesOf(personId).stream().map(files::of);
    }

    /** A refusal here would come after the case took its number, and be stored with it; so it is a failure instead. */
    @Override
    public void register(RegisterPerson newcomer) {
        try {
            people.loadOrCreate(PersonCommand.streamOf(newcomer.personId()), Person::new)
                    .execute(person -> person.register(newcomer, MetaData.emptyInstance()));
        } catch (Refused e) {
            throw new IllegalStateException("Nobody new can be registered by an id that is taken", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The register of people could not be opened", e);
        }
    }
}
