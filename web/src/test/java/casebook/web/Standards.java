package casebook.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, which is not ours, says of a PDF. */
public final class Standards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** What breaks PDF/A-2a. */
    public static List<String> brokenOfPdfA2a(byte[] pdf) {
        return broken(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** What breaks PDF/UA-1. */
    public static List<String> brokenOfPdfUa1(byte[] pdf) {
        return broken(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() == broken.isEmpty() ? broken : List.of("veraPDF contradicts itself");
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read it", e);
        }
    }
}
