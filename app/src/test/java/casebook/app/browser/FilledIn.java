package casebook.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A form of a case, who fills it in, and what they answer: {@code name=answer}, where a day is so many from today. Its place is
 * below the address of the case; a letter is any that the letters' page offers it for.
 */
record FilledIn(String who, String place, List<String> answers) {
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    static FilledIn by(String who, String place, String... answers) {
        return new FilledIn(who, place, List.of(answers));
    }

    /** Fills in the form that is open, and sends it. */
    Visitor sent(Visitor visitor) {
        Page page = visitor.page();
        page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
        answers.forEach(answer -> fill(page, answer.split("=", 2)[0], answer.split("=", 2)[1]));
        page.locator("main form[method=post] button[type=submit]:not([name])").click();
        return visitor.looksOver();
    }

    private static void fill(Page page, String name, String answer) {
        if (page.locator(named(name + ".day")).count() > 0) {
            day(page, name, LocalDate.now(SCHOOL).plusDays(Integer.parseInt(answer)));
            return;
        }
        Locator box = page.locator(named(name));
        switch (String.valueOf(box.first().evaluate("box => box.type"))) {
            case "radio", "checkbox" ->
                page.locator(named(name) + "[value='" + answer + "']").check();
            case "select-one" ->
                box.selectOption(
                        Objects.requireNonNull(box.locator("option").last().getAttribute("value")));
            case "file" ->
                box.setInputFiles(new FilePayload("shot.txt", "text/plain", answer.getBytes(StandardCharsets.UTF_8)));
            default -> box.fill(answer);
        }
    }

    private static void day(Page page, String name, LocalDate day) {
        page.locator(named(name + ".day")).fill(Integer.toString(day.getDayOfMonth()));
        page.locator(named(name + ".month")).fill(Integer.toString(day.getMonthValue()));
        page.locator(named(name + ".year")).fill(Integer.toString(day.getYear()));
        Locator time = page.locator(named(name + ".time"));
        if (time.count() > 0) {
            time.fill("15:45");
        }
    }

    private static String named(String name) {
        return "main [name='" + name + "']";
    }
}
