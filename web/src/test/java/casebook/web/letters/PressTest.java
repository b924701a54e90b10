package casebook.web.letters;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.letter.LetterKind;
import casebook.web.Standards;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PressTest {
    private static final Instant DATED = Instant.parse("2026-11-20T09:30:15.123Z");

    private final Templates templates = new Templates();
    private final Press press = new Press();

    @Test
    void the_same_letter_is_the_same_bytes() {
        String letter = warning("No more remarks");
        assertThat(press.print(letter, DATED)).isEqualTo(new Press().print(letter, DATED));
    }

    @Test
    void a_letter_bears_its_own_day_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(warning("No more remarks"), DATED))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-20T09:30:15Z"));
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-20T09:30:15Z</xmp:CreateDate>");
        }
    }

    @Test
    void without_its_settings_it_could_neither_be_kept_nor_read_by_everybody() {
        byte[] plain = press.print(warning("No more remarks"), DATED, new PdfRendererBuilder());
        assertThat(Standards.brokenOfPdfA2a(plain)).isNotEmpty();
        assertThat(Standards.brokenOfPdfUa1(plain)).isNotEmpty();
    }

    @Test
    void what_people_write_is_text_whatever_it_looks_like() throws IOException {
        String written =
                "</div><script>alert(1)</script> [[${school.name}]] ${1+1} &amp; <img src='file:///etc/passwd'/>";
        String text = text(press.print(warning(written), DATED));
        assertThat(text).contains("</div><script>alert(1)</script> [[${school.name}]] ${1+1} &amp; <img");
        assertThat(text).doesNotContain("root:");
    }

    @Test
    void no_character_breaks_a_letter() {
        byte[] pdf = press.print(
                warning("Ŵyn ap Ŷ, 李, \uD83D\uDE00, \u0001\u0002, a\tb\n\nc, \u200F\u05D0\u05D1, e\u0301, \uFFFE"),
                DATED);
        assertThat(Standards.brokenOfPdfA2a(pdf)).isEmpty();
        assertThat(Standards.brokenOfPdfUa1(pdf)).isEmpty();
    }

    @Test
    void a_long_letter_goes_on_over_the_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(warning("A long line of words. ".repeat(900)), DATED))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
    }

    private String warning(String whatMustChange) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put(
                "school",
                Map.of("name", "The School", "address", List.of("A"), "contact", List.of("B"), "complaints", "C."));
        facts.put("reference", "2026-0001");
        facts.put("date", "20 November 2026");
        facts.put("signedAs", "Head teacher");
        facts.put("recipient", "Parent A");
        facts.put("group", "Year 4");
        facts.put("edition", "2025-01");
        facts.put("clauses", List.of());
        facts.put("replyBy", "4 December 2026");
        facts.put("whatMustChange", whatMustChange);
        return templates.set(LetterKind.WARNING, facts);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document).replaceAll("\\s+", " ");
        }
    }
}
