package casebook.command.people;

import static casebook.command.people.RegisterFixture.given;
import static casebook.shared.examples.PeopleExamples.PARENT_A;
import static casebook.shared.examples.PeopleExamples.PARENT_A_AGAIN;
import static casebook.shared.examples.PeopleExamples.merge;
import static casebook.shared.examples.PeopleExamples.personsMerged;
import static casebook.shared.examples.PeopleExamples.register;
import static casebook.shared.examples.PeopleExamples.registered;
import static casebook.shared.examples.PeopleExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refused;
import casebook.shared.people.MergePersons;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonsMerged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergesTest {

    private static final UUID PARENT_B = UUID.fromString("0192c0de-0000-4000-8000-00000000000b");

    @Test
    void say_that_two_entries_are_one_person() {
        registeredAll(given(Merges.class)).when(merge()).gives(personsMerged(), PARENT_A, 0);
    }

    @Test
    void are_answered_again_when_the_request_is_repeated() {
        registeredAll(given(Merges.class, personsMerged()))
                .repeating("request-0", "digest-0")
                .when(merge())
                .answersAgain(PARENT_A, 0);
    }

    @Test
    void need_two_entries() {
        registeredAll(given(Merges.class))
                .when(merged(PARENT_A, PARENT_A))
                .isRefusedBy(PeopleRule.NobodyIsMergedIntoThemselves);
    }

    @Test
    void need_entries_that_are_on_the_register() {
        given(Merges.class)
                .whereThereIs(registered(register()))
                .when(merge())
                .isRefusedBy(PeopleRule.PersonIsOnTheRegister);
        given(Merges.class)
                .whereThereIs(registered(register(PARENT_A_AGAIN, PersonKind.PARENT, "Parent A", null)))
                .when(merge())
                .isRefusedBy(PeopleRule.EntryThatGoesOnIsOnTheRegister);
    }

    @Test
    void take_a_duplicate_once() {
        registeredAll(given(Merges.class, personsMerged()))
                .when(merged(PARENT_A_AGAIN, PARENT_B))
                .isRefusedBy(PeopleRule.MergedEntryStaysAsItIs);
    }

    @Test
    void never_lead_in_a_circle() {
        registeredAll(given(Merges.class, personsMerged()))
                .when(merged(PARENT_A, PARENT_A_AGAIN))
                .isRefusedBy(PeopleRule.EntryThatGoesOnIsNoDuplicate);
    }

    @Test
    void may_follow_one_another() {
        PersonsMerged then = new PersonsMerged(PARENT_A, PARENT_B, words(PARENT_A, "One parent after all"));
        registeredAll(given(Merges.class, personsMerged()))
                .when(new MergePersons(then.personId(), then.into(), then.reason()))
                .gives(then, PARENT_B, 1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** Whatever was merged in whatever order, each entry means exactly one that goes on, and is among its entries. */
    @ParameterizedTest(name = "walk {0}")
    @MethodSource("seeds")
    void always_lead_to_one_entry_that_goes_on(long seed) {
        Random random = new Random(seed);
        List<UUID> people = IntStream.range(0, 12).mapToObj(i -> new UUID(1, i)).toList();
        Map<UUID, UUID> into = new HashMap<>();
        MergedPeople merged = () -> into;
        for (int step = 0; step < 60; step++) {
            UUID duplicate = people.get(random.nextInt(12));
            UUID other = people.get(random.nextInt(12));
            if (isTaken(duplicate, other, into)) {
                into.put(duplicate, other);
            }
            assertThat(people).allSatisfy(person -> {
                assertThat(into).doesNotContainKey(merged.today(person));
                assertThat(merged.entriesOf(person)).contains(person, merged.today(person));
                assertThat(merged.entriesOf(person)).isEqualTo(merged.entriesOf(merged.today(person)));
            });
        }
        assertThat(Set.copyOf(into.keySet())).isNotEmpty();
    }

    private static boolean isTaken(UUID duplicate, UUID other, Map<UUID, UUID> before) {
        Merges merges = new Merges();
        before.forEach(
                (from, to) -> merges.evolve(new PersonsMerged(from, to, words(from, "One")), MetaData.emptyInstance()));
        PersonFile somebody = new PersonFile();
        somebody.evolve(registered(register()));
        try {
            merges.check(merged(duplicate, other), id -> somebody);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static RegisterFixture<Merges> registeredAll(RegisterFixture<Merges> fixture) {
        List.of(PARENT_A, PARENT_A_AGAIN, PARENT_B)
                .forEach(id -> fixture.whereThereIs(registered(register(id, PersonKind.PARENT, "Parent", null))));
        return fixture;
    }

    private static MergePersons merged(UUID duplicate, UUID into) {
        return new MergePersons(duplicate, into, words(duplicate, "One parent"));
    }
}
