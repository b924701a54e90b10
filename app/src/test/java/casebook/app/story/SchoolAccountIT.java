package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.story.AtTheProvider.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in with the account one has at the school's provider, against a real one. */
class SchoolAccountIT {
    private static final String OWN = "coffee tram fish";
    private static final String CHOSEN = "window lamp otter";

    @TempDir
    private static Path folder;

    private static TheirProvider provider;
    private static StartedCasebook casebook;
    private static School school;
    private static As admin;

    @BeforeAll
    static void a_school_with_a_provider() throws IOException {
        provider = TheirProvider.started();
        casebook = StartedCasebook.with(
                        folder,
                        List.of(
                                "--casebook.oidc.name=your school’s Invented account",
                                "--casebook.oidc.issuer=" + provider.issuer(),
                                "--casebook.oidc.client-id=casebook",
                                "--casebook.oidc.client-secret=" + TheirProvider.SECRET))
                .whenReady();
        school = new School(casebook.address());
        String code = Files.readString(folder.resolve("secrets/setup-code")).strip();
        school.nobody()
                .posts(
                        "/api/first-start",
                        "{'code':'%s','schoolName':'Invented Primary School','username':'first.admin',".formatted(code)
                                + "'displayName':'Invented Name','password':'%s'}".formatted(OWN))
                .isCreated();
        admin = as("first.admin", OWN);
    }

    @AfterAll
    static void all_go_home() {
        school.close();
        casebook.close();
        provider.close();
    }

    @Test
    void once_linked_it_signs_in_with_the_roles_of_the_account_here_and_after_closing_no_more() throws Exception {
        opens("j.ane", "OFFICE");
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            assertThat(browser.opens("/sign-in").text()).contains("Sign in with", "your school’s Invented account");
            notLinked(browser.comesBackAs("jane"));
            links(browser, "j.ane", "jane");
            as("j.ane", CHOSEN).reads("/api/me").isDone().shows("schoolAccount", "true");
        }
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            browser.opens("/deadlines");
            Page there = browser.comesBackAs("jane");
            assertThat(there.at().getPath()).isEqualTo("/deadlines");
            assertThat(browser.opens("/me").text()).contains("j.ane", "Linked", "School office");
            assertThat(browser.opens("/accounts").status()).isEqualTo(403);
            admin.posts("/api/accounts/closure", "{'username':'j.ane'}").isDone();
            assertThat(browser.opens("/me").at().getPath()).isEqualTo("/sign-in");
            notLinked(browser.comesBackAs("jane"));
            admin.posts("/api/accounts/reopening", "{'username':'j.ane'}").isDone();
            notLinked(browser.comesBackAs("jane"));
        }
        assertThat(everythingStored()).noneMatch(text -> text.contains("jane@school.example"));
        assertThat(as("first.admin", OWN).reads("/api/accounts").isDone().each("username"))
                .doesNotContain("jane@school.example");
    }

    @Test
    void what_does_not_belong_to_this_browser_signs_nobody_in() throws Exception {
        opens("j.oan", "OFFICE");
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            links(browser, "j.oan", "joan");
        }
        noAnswer("state is another's", to -> to, back -> back.replaceFirst("state=[^&]+", "state=guessed"));
        noAnswer("nonce is another's", to -> to.replaceFirst("nonce=[^&]+", "nonce=guessed"), back -> back);
        noAnswer(
                "code was asked for by another",
                to -> to.replaceFirst("code_challenge=[^&]+", "code_challenge=" + "x".repeat(43)),
                back -> back);
        noAnswer("code is no code", to -> to, back -> back.replaceFirst("code=[^&]+", "code=guessed"));
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            assertThat(browser.comesBackAs("joan").at().getPath()).isEqualTo("/");
            assertThat(browser.opens("/me").text()).contains("j.oan");
        }
    }

    @Test
    void a_school_account_signs_in_one_person_and_linking_takes_their_password() throws Exception {
        opens("one", "OFFICE");
        opens("two", "OFFICE");
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            browser.signsIn("one", CHOSEN);
            notLinked(browser.comesBackAs("third"));
            browser.signsIn("one", CHOSEN);
            Page refused = browser.sends(browser.opens("/me/school-account"), "password=wrong");
            assertThat(refused.at().getPath()).isEqualTo("/me/school-account");
            links(browser, "one", "third");
        }
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            browser.signsIn("two", CHOSEN);
            browser.sends(browser.opens("/me/school-account"), "password=" + CHOSEN.replace(' ', '+'));
            assertThat(browser.comesBackAs("third").text()).contains("signs somebody else in already");
        }
        as("one", CHOSEN).posts("/api/me/school-account/removal", "{}").isDone();
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            notLinked(browser.comesBackAs("third"));
        }
    }

    @Test
    void while_the_provider_is_away_people_are_told_and_casebook_runs(@TempDir Path elsewhere) throws Exception {
        try (StartedCasebook alone = StartedCasebook.with(
                                elsewhere,
                                List.of(
                                        "--casebook.oidc.issuer=http://127.0.0.1:9",
                                        "--casebook.oidc.client-id=casebook",
                                        "--casebook.oidc.client-secret=" + TheirProvider.SECRET))
                        .whenReady();
                AtTheProvider browser = new AtTheProvider(alone.address())) {
            assertThat(browser.opens("/sign-in/with/school").text()).contains("did not work", "Try again");
        }
    }

    private static void links(AtTheProvider browser, String username, String person) throws Exception {
        browser.signsIn(username, CHOSEN);
        Page next = browser.sends(browser.opens("/me/school-account"), "password=" + CHOSEN.replace(' ', '+'));
        assertThat(next.text()).contains("Continue with", "/sign-in/with/school");
        assertThat(browser.comesBackAs(person).text()).contains("Linked: it signs you in");
    }

    private static void noAnswer(String what, UnaryOperator<String> there, UnaryOperator<String> back)
            throws Exception {
        try (AtTheProvider browser = new AtTheProvider(casebook.address())) {
            Page page = browser.comesBackAs("joan", there, back);
            assertThat(page.status()).as(what).isEqualTo(403);
            assertThat(page.text()).as(what).contains("did not work");
            assertThat(browser.opens("/me").at().getPath()).as(what).isEqualTo("/sign-in");
        }
    }

    private static void notLinked(Page page) {
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("is not linked to Casebook", "open the page of your own account");
    }

    private static void opens(String username, String role) {
        String given = admin.posts(
                        "/api/accounts",
                        "{'username':'%s','displayName':'Invented Name','roles':['%s']}".formatted(username, role))
                .isCreated()
                .text("oneTimePassword");
        as(username, given)
                .posts("/api/me/password", "{'password':'%s','newPassword':'%s'}".formatted(given, CHOSEN))
                .isDone();
    }

    private static As as(String username, String password) {
        String token = school.nobody()
                .posts("/api/sign-in", "{'username':'%s','password':'%s'}".formatted(username, password))
                .isDone()
                .text("token");
        return new As(school, "", Map.of("Authorization", "Bearer " + token));
    }

    private static List<String> everythingStored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile)
                    .map(SchoolAccountIT::contents)
                    .toList();
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
