package casebook.query;

import static casebook.shared.examples.PeopleExamples.PARENT_A;
import static casebook.shared.examples.PeopleExamples.PARENT_A_AGAIN;
import static casebook.shared.examples.PeopleExamples.interestDeclared;
import static casebook.shared.examples.PeopleExamples.interestWithdrawn;
import static casebook.shared.examples.PeopleExamples.personCorrected;
import static casebook.shared.examples.PeopleExamples.personRegistered;
import static casebook.shared.examples.PeopleExamples.personsMerged;
import static casebook.shared.examples.PeopleExamples.register;
import static casebook.shared.examples.PeopleExamples.registered;
import static casebook.shared.examples.PeopleExamples.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.people.PersonKind;
import casebook.shared.people.PersonRegistered;
import casebook.shared.people.PersonsMerged;
import casebook.shared.people.Relation;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.Namesakes;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class PeopleTest {

    private static final UUID PARENT_B = Invented.parentB().personId();
    private static final PersonRegistered AGAIN = named(PARENT_A_AGAIN, "A. Parent");

    private final Views views;

    PeopleTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(personRegistered(), AGAIN);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void are_listed_page_by_page_and_by_kind() {
        var first = people(null, null, 1, null);
        assertThat(first.items()).extracting(PeopleList.Item::personId).containsExactly(PARENT_A);
        assertThat(people(null, null, 1, first.next()).items())
                .extracting(PeopleList.Item::personId)
                .containsExactly(PARENT_A_AGAIN);
        assertThat(people(null, PersonKind.STAFF, 50, null).items()).isEmpty();
        assertThat(people(null, PersonKind.PARENT, 50, null).items()).hasSize(2);
    }

    @Test
    void are_found_by_whole_words_of_their_name() {
        assertThat(found("PARENT")).containsExactly(PARENT_A, PARENT_A_AGAIN);
        assertThat(found("par")).isEmpty();
        assertThat(found("parent.a@example.invalid")).isEmpty();
    }

    @Test
    void are_shown_as_they_were_put_right() {
        views.recorded(personCorrected());
        assertThat(opened(person(PARENT_A).name())).isEqualTo("Parent A-B");
        assertThat(opened(requireNonNull(person(PARENT_A).contact()))).isEqualTo("parent.a@example.invalid");
        assertThat(found("B")).containsExactly(PARENT_A);
        assertThat(person(PARENT_A).version()).isEqualTo(1);
    }

    @Test
    void who_were_merged_say_into_whom_and_are_listed_once() {
        views.recorded(personsMerged());
        assertThat(person(PARENT_A_AGAIN).mergedInto()).isEqualTo(PARENT_A);
        assertThat(person(PARENT_A).duplicates()).containsExactly(PARENT_A_AGAIN);
        assertThat(people(null, null, 50, null).items())
                .extracting(PeopleList.Item::personId)
                .containsExactly(PARENT_A);
        assertThat(people("parent", null, 50, null).items())
                .extracting(PeopleList.Item::mergedInto)
                .containsExactly(null, PARENT_A);
    }

    @Test
    void who_were_merged_twice_over_are_whoever_goes_on() {
        views.recorded(
                named(PARENT_B, "Parent B"),
                personsMerged(),
                new PersonsMerged(PARENT_A, PARENT_B, words(PARENT_A, "One parent after all")));
        assertThat(person(PARENT_A_AGAIN).mergedInto()).isEqualTo(PARENT_B);
        assertThat(person(PARENT_B).duplicates()).containsExactly(PARENT_A, PARENT_A_AGAIN);
    }

    @Test
    void show_who_has_an_interest_in_them_through_merges_too() {
        views.recorded(interestDeclared(), personsMerged());
        assertThat(person(PARENT_A).interests()).singleElement().satisfies(interest -> {
            assertThat(interest.who()).isEqualTo("head");
            assertThat(interest.relation()).isEqualTo(Relation.RELATIVE);
        });
        views.recorded(interestWithdrawn());
        assertThat(person(PARENT_A).interests()).isEmpty();
    }

    @Test
    void have_namesakes_who_were_there_before_and_no_others() {
        UUID later = new UUID(7, 7);
        views.recorded(named(later, "  parent   a"));
        assertThat(namesakes(later)).containsExactly(PARENT_A);
        assertThat(namesakes(PARENT_A)).isEmpty();
        assertThat(namesakes(PARENT_A_AGAIN)).isEmpty();
        assertThat(namesakes(PARENT_B)).isEmpty();
    }

    @Test
    void are_shown_on_the_cases_that_refer_to_them_by_the_name_of_today() {
        views.recorded(EnquiryEvents.concernReported());
        assertThat(subject()).isEqualTo("Parent A");
        views.recorded(personCorrected());
        assertThat(subject()).isEqualTo("Parent A-B");
        views.recorded(new PersonsMerged(PARENT_A, PARENT_A_AGAIN, words(PARENT_A, "One parent")));
        assertThat(subject()).isEqualTo("A. Parent");
        assertThat(views.ask(cases(null), IncidentList.class).items())
                .singleElement()
                .satisfies(item ->
                        assertThat(opened(requireNonNull(item.subject()))).isEqualTo("A. Parent"));
    }

    @Test
    void are_found_on_cases_by_any_of_their_names() {
        views.recorded(EnquiryEvents.concernReported(), personCorrected(), personsMerged());
        assertThat(casesWith("B")).containsExactly(Invented.REFERENCE);
        assertThat(casesWith("A")).containsExactly(Invented.REFERENCE);
        assertThat(casesWith("B useless")).isEqualTo(casesWith("useless"));
        assertThat(casesWith("B nowhere")).isEmpty();
    }

    @Test
    void are_shown_as_erased_once_their_key_is_destroyed() {
        views.recorded(EnquiryEvents.concernReported());
        views.keyring().destroy(new KeyId(Owner.PERSON, PARENT_A), Log.friday(), "erasure request");
        assertThat(views.seal().open(person(PARENT_A).name())).isInstanceOf(Opened.Erased.class);
        assertThat(views.seal().open(requireNonNull(page().name()))).isInstanceOf(Opened.Erased.class);
    }

    @Test
    void have_no_name_on_a_case_before_the_register_shows_them() {
        views.recorded(Cases.reported(3));
        var page = views.find(new FindIncident(Cases.id(3)), IncidentPage.class).orElseThrow();
        assertThat(requireNonNull(page.subject()).name()).isNull();
        assertThat(requireNonNull(page.subject()).personId()).isEqualTo(Cases.subject(3));
    }

    @Test
    void are_named_on_cases_as_the_subject_or_as_a_giver_of_a_statement() {
        views.recorded(
                named(PARENT_B, "Parent B"),
                EnquiryEvents.concernReported(),
                EnquiryEvents.concernAccepted(),
                EnquiryEvents.statementGathered(),
                personsMerged());
        assertThat(naming(PARENT_A)).containsExactly(Invented.REFERENCE);
        assertThat(naming(PARENT_A_AGAIN)).containsExactly(Invented.REFERENCE);
        assertThat(naming(PARENT_B)).containsExactly(Invented.REFERENCE);
        assertThat(naming(new UUID(7, 7))).isEmpty();
    }

    private static PersonRegistered named(UUID id, String name) {
        return registered(register(id, PersonKind.PARENT, name, null));
    }

    private PersonPage person(UUID id) {
        return views.find(new FindPerson(id), PersonPage.class).orElseThrow();
    }

    private PeopleList people(@Nullable String words, @Nullable PersonKind kind, int limit, @Nullable String after) {
        return views.ask(new FindPeople(words, kind, limit, after), PeopleList.class);
    }

    private List<UUID> found(String words) {
        return people(words, null, 50, null).items().stream()
                .map(PeopleList.Item::personId)
                .toList();
    }

    private List<UUID> namesakes(UUID id) {
        return views.ask(new FindNamesakes(id), Namesakes.class).people();
    }

    private List<String> naming(UUID id) {
        return views.ask(new FindCasesNaming(id), CasesNaming.class).items().stream()
                .map(CasesNaming.Item::reference)
                .toList();
    }

    private IncidentPage.Subject page() {
        return requireNonNull(views.find(new FindIncident(Invented.CASE), IncidentPage.class)
                .orElseThrow()
                .subject());
    }

    private String subject() {
        return opened(requireNonNull(page().name()));
    }

    private List<String> casesWith(String words) {
        return views.ask(cases(words), IncidentList.class).items().stream()
                .map(IncidentList.Item::reference)
                .toList();
    }

    private static FindIncidents cases(@Nullable String words) {
        return new FindIncidents(null, null, null, null, null, words, 50, null);
    }

    private String opened(Sealed sealed) {
        return ((Opened.Text) views.seal().open(sealed)).text();
    }
}
