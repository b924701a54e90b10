package casebook.app.browser;

import casebook.app.StartedCasebook;
import casebook.app.story.TheirProvider;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the way to the school's own accounts and back, as everybody can use them. */
@ExtendWith(Chromium.class)
class SchoolSignInIT {
    private static final String NAMED = "your school’s Invented account";

    @Test
    void everybody_reads_why_a_school_account_does_not_sign_them_in(Visitors visitors, @TempDir Path folder) {
        try (TheirProvider provider = TheirProvider.started();
                StartedCasebook casebook = StartedCasebook.demoIn(
                                folder,
                                List.of(
                                        "--casebook.oidc.name=" + NAMED,
                                        "--casebook.oidc.issuer=" + provider.issuer(),
                                        "--casebook.oidc.client-id=casebook",
                                        "--casebook.oidc.client-secret=" + TheirProvider.SECRET))
                        .whenReady()) {
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

    private static void comesBack(Visitor visitor, String person) {
        Page page = visitor.page();
        page.locator("a[href='/sign-in/with/school']").click();
        page.locator("#username").fill(person + "@school.example");
        page.locator("#password").fill(person);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("localhost:"));
    }
}
