package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes pictures of the main pages, with an invented case, into the folder that {@code -Dscreenshots} names. */
@ExtendWith(Chromium.class)
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsIT {

    private final Path folder = Path.of(System.getProperty("screenshots", ""));

    @Test
    void of_the_main_pages(Visitors visitors) {
        try (Visitor parent = visitors.onAPhone()) {
            taken(parent.opens("/concerns/new"), "concern-on-a-phone");
        }
        String recorded;
        try (Visitor office = visitors.atADesk()) {
            recorded = TheConcern.isRecordedBy(office.signsInAs("office"));
        }
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head");
            taken(head.opens("/"), "home");
            taken(head.opens(recorded), "case");
            taken(head.opens(recorded + "/site-ban"), "site-ban");
            taken(head.opens("/audit/integrity"), "integrity");
        }
        assertThat(folder.resolve("integrity.png")).isNotEmptyFile();
    }

    private void taken(Visitor visitor, String name) {
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
