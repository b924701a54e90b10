package casebook.web;

import casebook.shared.examples.PeopleExamples;
import casebook.shared.people.PersonKind;
import casebook.shared.people.Relation;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What is recorded on no case has a form too: the people, the policy, the calendar and the statutory duties. */
class EveryOtherFormTest extends TriedForms {
    /** Forms that are not at the address of their operation. */
    private static final Map<String, String> PAGES = Map.of("RegisterPerson", "/people/new");

    static final List<Operations> forms = Operations.withBody().stream()
            .filter(operation -> operation.path().matches("/api/(people).*"))
            .toList();

    @BeforeEach
    void whatIsThere() {
        UUID other = UUID.fromString("0190a0c0-0000-4000-8000-00000000000a");
        sides.answer(FindPerson.class, Optional.of(person()));
        sides.answer(FindCasesNaming.class, new CasesNaming(List.of()));
        sides.answer(
                FindPeople.class,
                new PeopleList(
                        List.of(new PeopleList.Item(other, PersonKind.PARENT, sealed(other, "Parent B"), null, null)),
                        null));
    }

    @Override
    String page(Operations operation) {
        return PAGES.getOrDefault(operation.name(), super.page(operation));
    }

    private static PersonPage person() {
        UUID id = PeopleExamples.PARENT_A;
        return new PersonPage(
                id,
                PersonKind.PARENT,
                sealed(id, "Parent A"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new PersonPage.Interest("head", Relation.RELATIVE, sealed(id, "They are cousins"))),
                3);
    }

    private static Sealed sealed(UUID person, String words) {
        return Sealed.text(new KeyId(KeyId.Owner.PERSON, person), words);
    }
}
