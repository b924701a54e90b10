package casebook.web.letters;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Prints a letter or a report as PDF/A-2a, to be kept, and PDF/UA-1, to be read by everybody. Its fonts are its own, nothing is fetched, and
 * the same letter is the same bytes.
 */
@Component
public class Press {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String PICTURE = "data:image/png;base64,";

    Press() {
        // it quotes what it prints
        XRLog.setLoggingEnabled(false);
    }

    /** The bytes of a PDF. */
    public byte[] print(String letter, Instant dated) {
        return print(
                letter,
                dated,
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                        .useColorProfile(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    }

    byte[] print(String letter, Instant dated, PdfRendererBuilder builder) {
        // a picture that stands in the letter itself is no address
        builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
        builder.useFont(font("Regular"), "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Casebook").withHtmlContent(letter, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Imprint.of(dated).on(document);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            document.save(printed);
            return printed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A letter could not be printed", e);
        }
    }

    private static FSSupplier<InputStream> font(String cut) {
        String file = "/casebook/letters/fonts/LiberationSans-" + cut + ".ttf";
        return () -> Objects.requireNonNull(Press.class.getResourceAsStream(file), file);
    }
}
