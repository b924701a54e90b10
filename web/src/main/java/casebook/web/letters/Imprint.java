package casebook.web.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The day inside a PDF: the letter's, not that of the printing, so that printing it again gives the same bytes. */
record Imprint(Instant dated) {

    static Imprint of(Instant dated) {
        return new Imprint(dated.truncatedTo(ChronoUnit.SECONDS));
    }

    void on(PDDocument document) throws IOException {
        document.setDocumentId(dated.getEpochSecond());
        GregorianCalendar day = GregorianCalendar.from(dated.atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        inMetadata(document);
    }

    /** PDF/A says it twice, and wants both to agree. */
    private void inMetadata(PDDocument document) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            String dated = new String(xmp.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                            "<xmp:CreateDate>" + this.dated + "</xmp:CreateDate>");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }
}
