package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.PeopleExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.MergePersons;
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
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

/** The register of people, as those see it who keep it. */
class PeoplePagesTest extends DoorTest {
    private static final UUID PERSON = PeopleExamples.PARENT_A;
    private static final UUID OTHER = UUID.fromString("0190a0c0-0000-4000-8000-00000000000a");
    private static final String AT = "/people/" + PERSON;

    @Autowired
    private DispatcherServlet within;

    private Visitor office;

    @BeforeEach
    void aRegister() throws ServletException {
        Visitor.begin(within, context);
        office = new Visitor(door).signedIn(token("office"));
        sides.answer(FindPeople.class, new PeopleList(List.of(listed(OTHER, "Zoe B"), listed(PERSON, "Amy A")), "on"));
        sides.answer(FindPerson.class, Optional.of(page()));
        sides.answer(
                FindCasesNaming.class,
                new CasesNaming(List.of(new CasesNaming.Item(new IncidentId(CASE), "2026-0001"))));
    }

    @Test
    void are_listed_by_name_by_what_they_are_to_the_school() throws Exception {
        var list = office.opens("/people?kind=PARENT");
        assertThat(list.select("tbody th").eachText()).containsExactly("Amy A", "Zoe B");
        assertThat(list.select("option[selected]").text()).isEqualTo("Parent");
        assertThat(list.select("a[rel=next]").attr("href")).isEqualTo("/people?kind=PARENT&after=on");
        assertThat(list.select("a[href=/people/new]")).hasSize(1);
    }

    @Test
    void are_searched_for_by_a_name_that_stands_in_no_address() throws Exception {
        var found = Visitor.page(office.sends(office.opens("/people"), "/people/search", Map.of("name", "Invented")));
        assertThat(found.select("#name").val()).isEqualTo("Invented");
        assertThat(found.select("a[href*=Invented], form[action*=Invented]")).isEmpty();
        assertThat(found.select("input[name=after]").val()).isEqualTo("on");
        assertThat(office.sends(found, "/people/search", Map.of())).hasRedirectedUrl("/people");
    }

    @Test
    void have_a_page_with_who_does_not_decide_about_them_and_where_they_are_named() throws Exception {
        var page = office.opens(AT);
        assertThat(page.select("main").text())
                .contains("Amy A", "Parent", "Call after four", "senior, a relative", "They are cousins");
        assertThat(page.select("a[href=/incidents/" + CASE + "]").text()).isEqualTo("Case 2026-0001");
        assertThat(page.select("a[href=" + AT + "/corrections]")).hasSize(1);
        assertThat(page.select("a[href=" + AT + "/merges]"))
                .as("the office merges nobody")
                .isEmpty();
        assertThat(page.title()).doesNotContain("Amy");
    }

    @Test
    void are_shown_without_cases_to_whoever_reads_none() throws Exception {
        var page = new Visitor(door).signedIn(token("dpl")).opens(AT);
        assertThat(page.text()).contains("Amy A").doesNotContain("2026-0001", "Cases they are named on");
    }

    @Test
    void are_the_same_as_somebody_who_is_looked_for_and_chosen() throws Exception {
        Visitor head = new Visitor(door).signedIn(token("head"));
        var form = head.opens(AT + "/merges");
        assertThat(form.select("label.govuk-radios__label").eachText()).containsExactly("Zoe B, parent");
        sides.answer(FindPeople.class, new PeopleList(List.of(), null));
        var none = Visitor.page(head.sends(form, AT + "/merges", Map.of("_words", "Nobody", "_look", "yes")));
        assertThat(none.select("main").text()).contains("Nobody else of that name is on the register");
        assertThat(none.select("#look").val()).isEqualTo("Nobody");
        assertThat(sides.sent(MergePersons.class)).isEmpty();
    }

    private static PersonPage page() {
        return new PersonPage(
                PERSON,
                PersonKind.PARENT,
                sealed(PERSON, "Amy A"),
                sealed(PERSON, "Call after four"),
                null,
                List.of(),
                List.of(),
                List.of(new PersonPage.Interest("senior", Relation.RELATIVE, sealed(PERSON, "They are cousins"))),
                3);
    }

    private static PeopleList.Item listed(UUID id, String name) {
        return new PeopleList.Item(id, PersonKind.PARENT, sealed(id, name), null, null);
    }

    private static Sealed sealed(UUID person, String words) {
        return Sealed.text(new KeyId(KeyId.Owner.PERSON, person), words);
    }
}
