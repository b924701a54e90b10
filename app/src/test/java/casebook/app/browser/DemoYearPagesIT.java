package casebook.app.browser;

import casebook.app.LivedYear;
import casebook.app.StartedCasebook;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review of a whole year, with every table in it, as the Head, governors and everybody read it: looked over at a desk and at 320 pixels. */
@ExtendWith(Chromium.class)
class DemoYearPagesIT {

    private static final String PICTURES = System.getProperty("screenshots", "");

    @TempDir
    Path folder;

    @Test
    void a_whole_year_is_read_by_all_three_audiences(Visitors visitors) throws IOException {
        LivedYear.in(folder);
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder).whenReady()) {
            Visitors here = new Visitors(visitors.browser(), casebook.address());
            try (Visitor head = here.atADesk();
                    Visitor governor = here.atADesk();
                    Visitor parent = here.atADesk()) {
                read(head.signsInAs("head"), governor.signsInAs("governor"), parent, "");
                PrintIT.isGoodOnPaper(head.opens("/reports/policy-review").page());
                PrintIT.isGoodOnPaper(governor.opens("/governors/policy-review").page());
            }
            try (Visitor head = here.onAPhone();
                    Visitor governor = here.onAPhone();
                    Visitor parent = here.onAPhone()) {
                read(head.signsInAs("head"), governor.signsInAs("governor"), parent, "-on-a-phone");
            }
        }
    }

    private static void read(Visitor head, Visitor governor, Visitor parent, String how) {
        taken(head.opens("/"), "home-of-a-year" + how);
        taken(head.opens("/reports/policy-review"), "policy-review" + how);
        taken(head.opens("/policy/2026-02/review"), "review-to-publish" + how);
        head.opens("/policy/2026-02/review/new");
        taken(head.opens("/policy/2026-02").sees("Proposed by head"), "policy-with-a-proposal" + how);
        head.opens("/policy/new");
        taken(governor.opens("/governors/policy-review"), "published-review" + how);
        for (String path : List.of("/governors", "/governors/policy-review?edition=2025-01")) {
            governor.opens(path);
        }
        taken(parent.opens("/policy-review"), "public-review" + how);
    }

    /** Where {@code -Dscreenshots} names a folder. */
    static void taken(Visitor visitor, String name) {
        if (!PICTURES.isEmpty()) {
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES).resolve(name + ".png")));
        }
    }
}
