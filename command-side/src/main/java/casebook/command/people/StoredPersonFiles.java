package casebook.command.people;

import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonEvent;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the person's own stream, so that nothing decided rests on a view that lags behind. */
@Component
final class StoredPersonFiles implements PersonFiles {

    private final EventStore store;

    StoredPersonFiles(EventStore store) {
        this.store = store;
    }

    @Override
    public PersonFile of(UUID personId) {
        PersonFile file = new PersonFile();
        store.readEvents(PersonCommand.streamOf(personId))
                .forEachRemaining(message -> file.evolve((PersonEvent) message.getPayload()));
        return file;
    }
}
