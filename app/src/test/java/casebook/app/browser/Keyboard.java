package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** A keyboard, and nothing else. Wherever it comes to can be seen. */
final class Keyboard {

    private static final int MOST_STEPS = 150;
    private static final int MOST_ANSWERS = 12;
    private static final String WORDS =
            "(document.activeElement?.innerText || document.activeElement?.value || '').trim()";
    private static final String LABEL = "(document.activeElement?.labels?.[0]?.innerText || '').trim()";
    private static final String QUESTION =
            "(document.activeElement?.closest('fieldset')?.querySelector('legend')?.innerText || '').trim()";
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
        return tabsUntil(() -> focused().equals(words), words);
    }

    /** Types into the box with this label. */
    Keyboard types(String label, String text) {
        tabsUntil(() -> said(LABEL).equals(label), label);
        page.keyboard().type(text);
        return this;
    }

    /** Types a day into the three boxes of a question. */
    Keyboard types(String question, LocalDate day) {
        tabsUntil(() -> said(QUESTION).equals(question) && said(LABEL).equals("Day"), question);
        page.keyboard().type(String.valueOf(day.getDayOfMonth()));
        return types("Month", String.valueOf(day.getMonthValue())).types("Year", String.valueOf(day.getYear()));
    }

    /** Chooses one of a question's answers: tab comes to the first of them, and arrows go on from there. */
    Keyboard chooses(String question, String answer) {
        tabsUntil(() -> said(QUESTION).equals(question), question);
        press("Space");
        for (int other = 0; other < MOST_ANSWERS; other++) {
            if (said(LABEL).equals(answer)) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("The keyboard does not come to the answer " + answer);
    }

    /** Ticks the box with a label that begins so. */
    Keyboard ticks(String beginning) {
        tabsUntil(() -> said(LABEL).startsWith(beginning), beginning);
        press("Space");
        return this;
    }

    private Keyboard tabsUntil(BooleanSupplier there, String where) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("the focus on " + focused() + " is seen")
                    .isTrue();
            if (there.getAsBoolean()) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not come to " + where);
    }

    private String said(String script) {
        return (String) page.evaluate(script);
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
        return said(WORDS);
    }
}
