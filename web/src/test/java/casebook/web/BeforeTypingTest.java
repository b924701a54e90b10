package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.command.ReportConcern;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a form says before anybody types, and what it offers them to choose from. */
class BeforeTypingTest extends DoorTest {
    private static final Instant PUBLISHED = Instant.parse("2024-12-20T09:30:00Z");

    @Test
    void whoever_may_not_send_a_form_is_told_at_once_and_stays_signed_in() throws Exception {
        Document page = by("governor").opens("/people/new", 403);
        assertThat(page.select("main").text()).contains("Not yours to do", "This is open to:");
        assertThat(page.select("header").text())
                .contains("Signed in as governor")
                .doesNotContain("Sign in");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void an_address_where_nothing_is_says_so_to_somebody_who_is_signed_in() throws Exception {
        Document page = by("office").opens("/people/" + CASE, 404);
        assertThat(page.select("header").text()).contains("Signed in as office");
    }

    @Test
    void a_wrong_password_of_one_s_own_is_not_a_reason_to_sign_in_first() throws Exception {
        Visitor office = by("office");
        Document page = office.opens("/me/password", 200);
        FilledIn form = FilledIn.with("{\"password\": \"wrong\", \"newPassword\": \"a very long new one\"}", page);
        Document again = Visitor.page(office.sends("/me/password", form), 401);
        assertThat(again.select(".govuk-error-summary__title").text()).isEqualTo("That is not right");
    }

    @Test
    void the_clauses_are_those_of_the_edition_in_force_in_their_own_words() throws Exception {
        sides.answer(
                FindPolicyEditions.class,
                new PolicyEditionList(
                        List.of(
                                new PolicyEditionList.Item(
                                        "2099-09", LocalDate.parse("2099-09-01"), "2101", 1, PUBLISHED),
                                new PolicyEditionList.Item(
                                        "2025-01", LocalDate.parse("2025-01-01"), "2027", 2, PUBLISHED)),
                        null));
        sides.answer(
                FindPolicyEdition.class,
                Optional.of(new PolicyEditionPage(
                        "2025-01",
                        LocalDate.parse("2025-01-01"),
                        "2027",
                        List.of(
                                new PolicyEdition.Clause(
                                        "N1", PolicyEdition.Kind.INAPPROPRIATE_CONDUCT, "No abusive comments."),
                                new PolicyEdition.Clause("D2", PolicyEdition.Kind.DUTY, "The Head decides.")),
                        null,
                        null,
                        PUBLISHED)));
        Visitor office = by("office");
        Document page = office.opens("/concerns/record", 200);
        assertThat(page.select("input[name=clauses] + label").eachText()).containsExactly("N1: No abusive comments.");
        assertThat(sides.messages).contains(new FindPolicyEdition("2025-01"));
        String body = """
                {"group": {"kind": "CLASS", "name": "Year 4"}, "description": "x", "clauses": ["N1"],
                 "reporter": {"wish": "ANONYMOUS"}}""";
        assertThat(office.sends("/concerns/record", FilledIn.with(body, page))).hasStatus(302);
        assertThat(sides.sent(ReportConcern.class).getFirst().clauses()).containsExactly("N1");
    }

    private Visitor by(String username) throws ServletException {
        return new Visitor(context, door, signIns.open(username).token());
    }
}
