package casebook.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser. Every page they come to is looked over: accessible, without an error, asking nobody else. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> places = new CopyOnWriteArrayList<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private @Nullable Response written;

    Visitor(BrowserContext context, boolean scripts, URI address) {
        this.context = context;
        this.scripts = scripts;
        places.add(address.toString());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // a page with a status of 400 or 422 is told by the browser as an error, and is none
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                wrong.add(message.text());
            }
        });
        page.onPageError(wrong::add);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                written = response;
            }
        });
        page.onRequest(request -> {
            if (places.stream().noneMatch(request.url()::startsWith)) {
                wrong.add("It asks " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(path);
        return looksOver();
    }

    /** Where somebody else's pages are, to which Casebook leads. They are not looked over. */
    Visitor mayGoTo(URI elsewhere) {
        places.add(elsewhere.toString());
        return this;
    }

    /** A page of Casebook's address with these parts, to see that what is wrong with them is noticed. */
    Visitor opensMadeUp(String parts) {
        page.route(
                "**/made-up",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang='en'><title>Made up</title><main><h1>Made up</h1>" + parts
                                + "</main></html>")));
        wrong.clear();
        return opens("/made-up");
    }

    Visitor signsInAs(String username) {
        opens("/sign-in");
        return types("Username", username)
                .types("Password", StartedCasebook.PASSWORD)
                .presses("Sign in");
    }

    Visitor types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Chooses what begins so. */
    Visitor ticks(String beginning) {
        page.getByLabel(beginning).check();
        return this;
    }

    /** Chooses an answer to one question, where another has the same answers. */
    Visitor answers(String question, String answer) {
        asked(question).getByLabel(answer, exactly()).check();
        return this;
    }

    /** Types a day, and a time where one is asked for. */
    Visitor types(String question, LocalDate day, String time) {
        Locator boxes = asked(question);
        boxes.getByLabel("Day", exactly()).fill(String.valueOf(day.getDayOfMonth()));
        boxes.getByLabel("Month", exactly()).fill(String.valueOf(day.getMonthValue()));
        boxes.getByLabel("Year", exactly()).fill(String.valueOf(day.getYear()));
        if (!time.isEmpty()) {
            boxes.getByLabel("Time", exactly()).fill(time);
        }
        return this;
    }

    private Locator asked(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .last();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    /** Takes a step that the page offers, also where it stands under something that is to be opened first. */
    Visitor takes(String step) {
        Locator named = page.locator("a").filter(new Locator.FilterOptions().setHasText(step));
        Locator link = page.getByRole(AriaRole.MAIN).locator(named).first();
        Locator folded = page.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(named));
        if (folded.count() > 0) {
            folded.first().locator("summary").click();
        }
        link.click();
        return looksOver();
    }

    /** By all that is to be seen of its name; some say more to those who hear it. */
    Visitor presses(String button) {
        Pattern seen = Pattern.compile("^" + button + "( ?: sort .*)?$");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(seen))
                .click();
        return looksOver();
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return looksOver();
    }

    Visitor sees(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        return this;
    }

    /** Every page that this one leads to, save what is fetched as a file. */
    Visitor opensAllFrom(String path) {
        opens(path);
        List<String> addresses = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.startsWith("/") && !address.matches(".*(\\.pdf|/file|/original|\\.html)$"))
                .distinct()
                .toList();
        assertThat(addresses).as("where " + path + " leads").isNotEmpty();
        addresses.forEach(this::opens);
        return this;
    }

    /** Whether the page is one that everybody can use. */
    Visitor looksOver() {
        page.waitForLoadState();
        if (scripts) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(page.title())
                    .map(rule -> rule.getId() + " at " + rule.getNodes())
                    .isEmpty();
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.title() + " is no wider than the window")
                .isLessThanOrEqualTo(page.viewportSize().width);
        if (written != null) {
            wrong.addAll(Validity.wrongIn(written.text()));
            written = null;
        }
        assertThat(wrong).as(page.title()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
