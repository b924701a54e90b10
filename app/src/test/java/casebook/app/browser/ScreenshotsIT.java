package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.LivedYear;
import casebook.app.StartedCasebook;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Takes pictures of the main pages, with an invented case and an invented year, into the folder that {@code -Dscreenshots} names. */
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

    @Test
    void of_the_review_of_a_year(Visitors visitors, @TempDir Path year) throws IOException {
        LivedYear.in(year);
        try (StartedCasebook casebook = StartedCasebook.demoIn(year).whenReady()) {
            Visitors here = new Visitors(visitors.browser(), casebook.address());
            try (Visitor head = here.atADesk();
                    Visitor anybody = here.atADesk()) {
                taken(head.signsInAs("head").opens("/reports/policy-review"), "policy-review-of-the-head");
                taken(anybody.opens("/policy-review"), "policy-review-for-everybody");
            }
        }
        assertThat(folder.resolve("policy-review-for-everybody.png")).isNotEmptyFile();
    }

    private void taken(Visitor visitor, String name) {
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
