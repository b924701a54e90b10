package casebook.web.report;

import casebook.shared.people.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A report to take away: the same figures, to be filed, reckoned with or read in. */
@Component
class ReportFiles {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PaperInPrint print;

    ReportFiles(PaperInPrint print) {
        this.print = print;
    }

    ResponseEntity<byte[]> csv(Paper paper) {
        return file(paper, "csv", CSV, TablesAsCsv.of(paper.tables()).getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> pdf(Paper paper, Actor reader) {
        return file(paper, "pdf", MediaType.APPLICATION_PDF, print.print(paper, reader));
    }

    ResponseEntity<byte[]> workbook(Paper paper) {
        return file(paper, "xlsx", MediaType.parseMediaType(XLSX), TablesAsWorkbook.of(paper));
    }

    private static ResponseEntity<byte[]> file(Paper paper, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.file() + "." + ending)
                                .build()
                                .toString())
                .body(bytes);
    }
}
