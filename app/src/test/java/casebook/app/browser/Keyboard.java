package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A keyboard, and nothing else. Wherever it comes to can be seen. */
final class Keyboard {

    private static final int MOST_STEPS = 80;
    private static final String WORDS =
            "(document.activeElement?.innerText || document.activeElement?.value || '').trim()";
    private static final String SEEN = """
            (() => { const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; })()""";

    private final Page page;
    private int loads;

    Keyboard(Page page) {
        this.page = page;
        page.onLoad(loaded -> loads++);
    }

    Keyboard tabsTo(String words) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("the focus on " + focused() + " is seen")
                    .isTrue();
            if (focused().equals(words)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not come to " + words);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes where a link or a button leads. */
    void goesOn() {
        int before = loads;
        press("Enter");
        page.waitForCondition(() -> loads > before);
    }

    String focused() {
        return (String) page.evaluate(WORDS);
    }
}
