package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.story.TheirProvider;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the way to the school's own accounts and back, as everybody can use them. */
@ExtendWith(Chromium.class)
class SchoolSignInIT {
    private static final String NAMED = "your school’s Invented account";
    private static final String WITH_SCHOOL = "a[href='/sign-in/with/school']";

    @Test
    void everybody_reads_why_a_school_account_does_not_sign_them_in(Visitors visitors, @TempDir Path folder) {
        try (TheirProvider provider = TheirProvider.started();
                StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, with(provider)).whenReady()) {
            Visitors there = new Visitors(visitors.browser(), casebook.address());
            try (Visitor stranger = there.onAPhone().mayGoTo(provider.issuer())) {
                comesBack(stranger.opens("/sign-in"), "third");
                stranger.looksOver().sees("is not linked to Casebook");
            }
            try (Visitor office = there.atADesk().mayGoTo(provider.issuer())) {
                office.signsInAs("office").opens("/me/school-account").types("Your password", StartedCasebook.PASSWORD);
                office.page()
                        .getByRole(AriaRole.MAIN)
                        .locator("form button[type=submit]")
                        .click();
                office.looksOver().sees("Next you sign in there, and come back here.");
                comesBack(office, "jane");
                office.looksOver().sees("An account of the demo is not linked");
            }
        }
    }

    @Test
    void the_first_administrator_links_their_own_and_comes_home_with_it(Visitors visitors, @TempDir Path folder)
            throws IOException {
        try (TheirProvider provider = TheirProvider.started();
                StartedCasebook casebook =
                        StartedCasebook.with(folder, with(provider)).whenReady()) {
            Visitors there = new Visitors(visitors.browser(), casebook.address());
            String home = casebook.address() + "/";
            try (Visitor admin = there.atADesk().mayGoTo(provider.issuer())) {
                isSetUp(admin.opens("/"), Files.readString(folder.resolve("secrets/setup-code")));
                admin.signsInAs("first.admin")
                        .opens("/me")
                        .sees("Not linked")
                        .follows("Link " + NAMED)
                        .types("Your password", StartedCasebook.PASSWORD)
                        .presses("Continue");
                comesBack(admin, "jane");
                admin.looksOver().sees("Linked: it signs you in, too");
                admin.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                        .click();
                admin.looksOver().sees("You are signed out.");
                // the provider still knows who is at this browser, and asks nothing
                admin.page().locator(WITH_SCHOOL).click();
                admin.page().waitForURL(home);
                admin.looksOver().sees("What needs you now");
            }
            try (Visitor admin = there.onAPhone().mayGoTo(provider.issuer())) {
                comesBack(admin.opens("/sign-in"), "jane");
                assertThat(admin.looksOver().page().url()).isEqualTo(home);
                assertThat(admin.page().locator("header").innerText()).contains("first.admin");
            }
        }
    }

    private static void isSetUp(Visitor admin, String code) {
        admin.types("Setup code", code.strip())
                .types("Name of the school", "Invented Primary School")
                .types("Your name", "Invented Administrator")
                .types("Username", "first.admin")
                .types("A password", StartedCasebook.PASSWORD)
                .presses("Set up Casebook")
                .sees("Casebook is set up.");
    }

    private static List<String> with(TheirProvider provider) {
        return List.of(
                "--casebook.oidc.name=" + NAMED,
                "--casebook.oidc.issuer=" + provider.issuer(),
                "--casebook.oidc.client-id=casebook",
                "--casebook.oidc.client-secret=" + TheirProvider.SECRET);
    }

    private static void comesBack(Visitor visitor, String person) {
        Page page = visitor.page();
        page.locator(WITH_SCHOOL).click();
        page.locator("#username").fill(person + "@school.example");
        page.locator("#password").fill(person);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("localhost:"));
    }
}
