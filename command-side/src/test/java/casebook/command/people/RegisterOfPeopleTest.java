package casebook.command.people;

import static casebook.shared.examples.PeopleExamples.PARENT_A;
import static casebook.shared.examples.PeopleExamples.PARENT_A_AGAIN;
import static casebook.shared.examples.PeopleExamples.register;
import static casebook.shared.examples.PeopleExamples.registered;
import static casebook.shared.examples.PeopleExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import casebook.shared.people.InterestDeclared;
import casebook.shared.people.InterestWithdrawn;
import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonsMerged;
import casebook.shared.people.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

class RegisterOfPeopleTest {

    private static final UUID NOBODY = new UUID(0, 1);

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> versions = new HashMap<>();
    private final StoredMerges merges = new StoredMerges(store);
    private final RegisterOfPeople register = new RegisterOfPeople(
            EventSourcingRepository.builder(Person.class).eventStore(store).build(),
            new StoredPersonFiles(store),
            merges);

    @Test
    void knows_nobody_who_was_not_registered() {
        assertThat(register.today(NOBODY)).isEmpty();
        assertThat(register.username(NOBODY)).isEmpty();
        assertThat(register.isPartyTo("head", NOBODY)).isFalse();
    }

    @Test
    void knows_whom_an_entry_means_after_merges() {
        parentATwice();
        assertThat(register.today(PARENT_A_AGAIN)).contains(PARENT_A_AGAIN);
        merge();
        assertThat(register.today(PARENT_A_AGAIN)).contains(PARENT_A);
        assertThat(register.today(PARENT_A)).contains(PARENT_A);
    }

    @Test
    void reads_merges_once() {
        parentATwice();
        merge();
        assertThat(merges.intoByDuplicate()).isSameAs(merges.intoByDuplicate());
    }

    @Test
    void knows_who_has_an_interest_until_it_is_withdrawn() {
        parentATwice();
        stored(PersonCommand.streamOf(PARENT_A), interest(PARENT_A, "head"));
        assertThat(register.isPartyTo("head", PARENT_A)).isTrue();
        assertThat(register.isPartyTo("senior", PARENT_A)).isFalse();
        assertThat(register.isPartyTo("head", PARENT_A_AGAIN)).isFalse();

        stored(PersonCommand.streamOf(PARENT_A), new InterestWithdrawn(PARENT_A, "head", words(PARENT_A, "No more")));
        assertThat(register.isPartyTo("head", PARENT_A)).isFalse();
    }

    @Test
    void knows_it_through_merges_from_whichever_entry() {
        parentATwice();
        stored(PersonCommand.streamOf(PARENT_A_AGAIN), interest(PARENT_A_AGAIN, "senior"));
        stored(PersonCommand.streamOf(PARENT_A), interest(PARENT_A, "head"));
        merge();
        assertThat(register.isPartyTo("head", PARENT_A_AGAIN)).isTrue();
        assertThat(register.isPartyTo("senior", PARENT_A)).isTrue();
        assertThat(register.isPartyTo("dsl", PARENT_A)).isFalse();
    }

    @Test
    void knows_that_nobody_decides_about_themselves() {
        stored(
                PersonCommand.streamOf(PARENT_A),
                registered(register(PARENT_A, PersonKind.GOVERNOR, "Governor A", "chair")));
        assertThat(register.username(PARENT_A)).contains("chair");
        assertThat(register.isPartyTo("chair", PARENT_A)).isTrue();
    }

    @Test
    void registers_somebody_new_in_the_unit_of_work_that_asks() {
        UnitOfWork<?> kept = begin();
        register.register(register());
        kept.commit();
        assertThat(register.today(PARENT_A)).contains(PARENT_A);
    }

    @Test
    void registers_nobody_when_that_unit_of_work_is_rolled_back() {
        UnitOfWork<?> undone = begin();
        register.register(register());
        undone.rollback();
        assertThat(register.today(PARENT_A)).isEmpty();
    }

    /** A refusal would be stored, and the number that the case took with it. */
    @Test
    void fails_rather_than_refuses_when_an_id_is_taken() {
        parentATwice();
        UnitOfWork<?> undone = begin();
        assertThatIllegalStateException().isThrownBy(() -> register.register(register()));
        undone.rollback();
    }

    private static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a case"));
    }

    private void parentATwice() {
        stored(PersonCommand.streamOf(PARENT_A), registered(register()));
        stored(
                PersonCommand.streamOf(PARENT_A_AGAIN),
                registered(register(PARENT_A_AGAIN, PersonKind.PARENT, "A. Parent", null)));
    }

    private void merge() {
        stored(
                MergePersons.MERGES,
                new PersonsMerged(PARENT_A_AGAIN, PARENT_A, words(PARENT_A_AGAIN, "One parent, written twice")));
    }

    private static InterestDeclared interest(UUID person, String who) {
        return new InterestDeclared(person, who, Relation.RELATIVE, words(person, "A cousin"));
    }

    private void stored(String stream, PersonEvent event) {
        long version = versions.merge(stream, 0L, (before, first) -> before + 1);
        EventMessage<?> message = new GenericDomainEventMessage<>("Person", stream, version, event);
        store.publish(message);
    }
}
