package casebook.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.nio.file.Path;

/** Who comes to the pages, each with a browser window of their own. */
record Visitors(Browser browser, URI address) {

    private static final int NARROW = 320;
    private static final int TALL = 640;

    /** At a desk. */
    Visitor atADesk() {
        return visitor(new Browser.NewContextOptions());
    }

    /** At the narrowest window that WCAG 2.2 (1.4.10 Reflow) asks for. */
    Visitor onAPhone() {
        return visitor(new Browser.NewContextOptions().setViewportSize(NARROW, TALL));
    }

    /** Where scripts are switched off. */
    Visitor withoutScripts() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** As narrow, with a page in a file and no network. */
    Visitor onAPhoneWithoutNetwork(Path page) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(NARROW, TALL).setOffline(true));
        Visitor visitor = new Visitor(context, true, page.toUri());
        return visitor.opens(page.toUri().toString());
    }

    private Visitor visitor(Browser.NewContextOptions options) {
        return new Visitor(
                browser.newContext(options.setBaseURL(address.toString())), options.javaScriptEnabled == null, address);
    }
}
