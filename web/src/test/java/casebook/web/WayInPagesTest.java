package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.account.ChangeAccountRoles;
import casebook.shared.account.OpenAccount;
import casebook.shared.account.OpenFirstAccount;
import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccount;
import casebook.shared.query.FindAccounts;
import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;

/** How a school comes to use Casebook at a browser: the first start, signing in, one's own account, and those of others. */
class WayInPagesTest extends DoorTest {
    private static final String GOOD = "coffee tram fish";

    @Autowired
    private Beginning beginning;

    @Autowired
    private DispatcherServlet within;

    private Visitor visitor;

    @BeforeEach
    void anybody() throws ServletException {
        Visitor.begin(within, context);
        ((MovableClock) clock).moveOn(Duration.ofDays(1));
        visitor = new Visitor(door);
    }

    @AfterEach
    void itIsOver() {
        beginning.awaited = false;
    }

    @Test
    void while_nobody_administers_every_way_in_leads_to_the_first_start() {
        beginning.awaited = true;
        assertThat(visitor.asks("/")).hasRedirectedUrl("/first-start");
        assertThat(visitor.asks("/sign-in")).hasRedirectedUrl("/first-start");
        assertThat(visitor.asks("/concerns/new")).hasStatus(200);
        beginning.awaited = false;
        assertThat(visitor.asks("/first-start")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void the_first_start_names_the_school_and_its_administrator_and_leads_to_the_sign_in() throws Exception {
        beginning.awaited = true;
        var typed = Map.of(
                "code",
                Beginning.CODE,
                "schoolName",
                "A school",
                "username",
                "jane",
                "displayName",
                "J",
                "password",
                GOOD);
        var led = visitor.sends(visitor.opens("/first-start"), "/first-start", typed);
        assertThat(led).hasRedirectedUrl("/sign-in");
        assertThat(sides.sent(OpenFirstAccount.class)).hasSize(1);
        assertThat(Visitor.page(visitor.follows(led)).text()).contains("Casebook is set up");
    }

    @Test
    void a_wrong_first_start_comes_back_with_everything_but_the_password() throws Exception {
        beginning.awaited = true;
        var typed = Map.of(
                "code", "guess", "schoolName", "A school", "username", "jane", "displayName", "J", "password", GOOD);
        var again = Visitor.page(visitor.sends(visitor.opens("/first-start"), "/first-start", typed));
        assertThat(again.select("#schoolName").val()).isEqualTo("A school");
        assertThat(again.select("#username").val()).isEqualTo("jane");
        assertThat(again.html()).doesNotContain(GOOD);
        assertThat(again.select(".govuk-error-summary").text()).contains("This is not the setup code");
        var empty = Visitor.page(visitor.sends(again, "/first-start", Map.of()));
        assertThat(empty.select(".govuk-error-summary a").eachText())
                .contains("Enter the setup code", "Choose a password");
    }

    @Test
    void without_a_provider_of_the_schools_there_is_no_other_way_in() throws Exception {
        assertThat(visitor.opens("/sign-in").text()).doesNotContain("Sign in with");
        assertThat(door.get().uri("/sign-in/with/school").accept("text/html")).hasRedirectedUrl("/sign-in");
        assertThat(door.get().uri("/sign-in/back/school?code=x&state=y").accept("text/html"))
                .hasRedirectedUrl("/sign-in");
        assertThat(posts(Role.HEAD, "/api/me/school-account", "{\"password\":\"" + Staff.PASSWORD + "\"}"))
                .hasStatus(404);
    }

    @Test
    void a_code_is_asked_for_after_the_right_password_and_the_password_with_it_once_more() throws Exception {
        var typed = Map.of("username", Staff.CAREFUL, "password", Staff.PASSWORD);
        var second = Visitor.page(visitor.sends(visitor.opens("/sign-in"), "/sign-in", typed));
        assertThat(second.select("h1").text()).isEqualTo("Your code");
        assertThat(second.select("#username").val()).isEqualTo(Staff.CAREFUL);
        assertThat(second.select("#password").val()).isEmpty();
        assertThat(second.select(".govuk-error-summary")).isEmpty();
        var wrong = Map.of("username", Staff.CAREFUL, "password", Staff.PASSWORD, "code", "000000");
        var again = Visitor.page(visitor.sends(second, "/sign-in", wrong));
        assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#code");
        assertThat(again.html()).doesNotContain(Staff.PASSWORD, "000000");
    }

    @Test
    void whoever_has_a_one_time_password_chooses_their_own_before_anything_else() throws Exception {
        visitor.signedIn(token(Staff.NEWCOMER));
        assertThat(visitor.asks("/")).hasRedirectedUrl("/me/password");
        assertThat(visitor.asks("/incidents")).hasRedirectedUrl("/me/password");
        var typed = Map.of("password", Staff.PASSWORD, "newPassword", GOOD);
        var led = visitor.sends(visitor.opens("/me/password"), "/me/password", typed);
        assertThat(led).hasRedirectedUrl("/sign-in");
        assertThat(Visitor.page(visitor.follows(led)).text()).contains("Your password is changed");
    }

    @Test
    void a_common_password_is_refused_and_neither_stands_on_the_page() throws Exception {
        visitor.signedIn(token(Staff.NEWCOMER));
        var typed = Map.of("password", Staff.PASSWORD, "newPassword", "password1234");
        var again = Visitor.page(visitor.sends(visitor.opens("/me/password"), "/me/password", typed));
        assertThat(again.select(".govuk-error-summary")).hasSize(1);
        assertThat(again.html()).doesNotContain("password1234", Staff.PASSWORD);
    }

    @Test
    void a_second_step_is_set_up_with_a_picture_drawn_on_the_page_and_the_same_in_letters() throws Exception {
        visitor.signedIn(token("clerk"));
        var led = visitor.sends(
                visitor.opens("/me/second-factor"), "/me/second-factor", Map.of("password", Staff.PASSWORD));
        var page = Visitor.page(visitor.follows(led));
        assertThat(page.select("svg.casebook-qr path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(page.select(".casebook-receipt").text()).matches("[A-Z2-7]{32}");
        String factor = page.select("input[name=factor]").val();
        var again = Visitor.page(visitor.sends(page, "/me/second-factor/confirmation", Map.of("code", "000000")));
        assertThat(again.select("input[name=factor]").val()).isEqualTo(factor);
        assertThat(again.select(".govuk-error-summary").text()).contains("Wait for the next one");
    }

    @Test
    void a_one_time_password_is_shown_once() throws Exception {
        visitor.signedIn(token("admin"));
        var typed = Map.of("username", "new.one", "displayName", "N", "roles", "OFFICE");
        var led = visitor.sends(visitor.opens("/accounts/new"), "/accounts/new", typed);
        assertThat(sides.sent(OpenAccount.class)).hasSize(1);
        assertThat(Visitor.page(visitor.follows(led))
                        .select(".casebook-receipt")
                        .text())
                .matches("[a-z2-9-]{10,}");
        assertThat(visitor.opens("/accounts/one-time-password").select(".casebook-receipt"))
                .isEmpty();
    }

    @Test
    void an_account_is_chosen_and_changed_without_its_name_in_an_address() throws Exception {
        sides.answer(FindAccounts.class, accounts());
        visitor.signedIn(token("admin"));
        var list = visitor.opens("/accounts");
        assertThat(list.select("a[href*=jane], form[action*=jane]")).isEmpty();
        var one = Visitor.page(visitor.sends(list, "/accounts/one", Map.of()));
        assertThat(one.select("input[name=roles][checked]").val()).isEqualTo("OFFICE");
        assertThat(visitor.sends(one, "/accounts/roles", Map.of("roles", "DSL")))
                .hasRedirectedUrl("/accounts");
        assertThat(sides.sent(ChangeAccountRoles.class).getFirst().roles()).containsExactly(Role.DSL);
    }

    @Test
    void ones_own_account_says_who_one_is_and_that_no_second_step_is_set_up() throws Exception {
        sides.answer(FindAccount.class, Optional.empty());
        visitor.signedIn(token("head"));
        assertThat(visitor.opens("/me").text()).contains("Headteacher", "your password alone");
    }

    @Test
    void the_settings_start_from_what_is_set_and_are_sent_as_a_whole() throws Exception {
        visitor.signedIn(token("admin"));
        assertThat(visitor.opens("/school").text()).contains("Not set");
        var form = visitor.opens("/school/change");
        var typed = Map.of("name", "A school", "daysToReply", "10", "address", "1 School Lane\nOurtown");
        assertThat(visitor.sends(form, "/school/settings", typed)).hasRedirectedUrl("/school");
        assertThat(sides.sent(ChangeSchoolSettings.class).getFirst().settings().address())
                .isEqualTo(List.of("1 School Lane", "Ourtown"));
    }

    private static AccountList accounts() {
        Sealed name = Sealed.text(new KeyId(KeyId.Owner.PERSON, UUID.randomUUID()), "J");
        return new AccountList(
                List.of(new AccountList.Item("jane", name, List.of(Role.OFFICE), true, false, false, Instant.EPOCH)),
                null);
    }
}
