package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paper has nothing on it that only a screen has, and everything that a screen folds away. */
@ExtendWith(Chromium.class)
class PrintIT {

    private static final String ONLY_ON_A_SCREEN =
            "nav, button, [role=button], input[type=search], .govuk-back-link, .govuk-skip-link, .casebook-filter, .casebook-steps";

    @Test
    void the_main_pages_print_well(Visitors visitors) throws IOException {
        try (Visitor head = visitors.atADesk()) {
            String recorded = TheConcern.isRecordedBy(head.signsInAs("head"));
            for (String path : List.of(
                    recorded,
                    recorded + "/timeline",
                    recorded + "/decision",
                    recorded + "/reads",
                    "/deadlines",
                    "/deadlines/month",
                    "/site-bans",
                    "/audit",
                    "/audit/integrity",
                    "/governors",
                    "/incidents")) {
                isGoodOnPaper(head.opens(path).page());
            }
        }
    }

    static void isGoodOnPaper(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(ONLY_ON_A_SCREEN).all().stream().filter(Locator::isVisible))
                .as("what is of no use on paper, on " + page.title())
                .isEmpty();
        List<Locator> folded = page.locator("details:not([open]):not(.casebook-not-printed):not(.casebook-steps *) p")
                .all();
        assertThat(folded).as("what is folded away on " + page.title()).allMatch(Locator::isVisible);
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(sheet);
                words.setEndPage(sheet);
                assertThat(words.getText(paper))
                        .as("sheet " + sheet + " of " + page.title())
                        .isNotBlank();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
