package casebook.web.report;

import static casebook.web.report.PolicyReviewReads.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The Head's review to take away. That it left Casebook is on record. */
@RestController
@Tag(name = "Policy")
class PolicyReviewFiles {

    private final HeadsReview review;
    private final ReportFiles files;
    private final Recording recording;

    PolicyReviewFiles(HeadsReview review, ReportFiles files, Recording recording) {
        this.review = review;
        this.files = files;
        this.recording = recording;
    }

    @GetMapping(path = "/api/reports/policy-review.csv", produces = "text/csv")
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReviewAsCsv",
            summary = "The same numbers for a spreadsheet",
            description =
                    "Comma-separated values (RFC 4180) in UTF-8, one line for each number: table, what, in words, column, number. "
                            + "A cell that a spreadsheet would take for a formula begins with an apostrophe.")
    ResponseEntity<byte[]> findPolicyReviewAsCsv(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.csv(taken(asked, from, to, edition));
    }

    @GetMapping(path = "/api/reports/policy-review.xlsx", produces = ReportFiles.XLSX)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReviewAsWorkbook",
            summary = "The same numbers as a workbook",
            description = "Office Open XML, the tables one below the other. Text stays text, whatever it begins with.")
    ResponseEntity<byte[]> findPolicyReviewAsWorkbook(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.workbook(taken(asked, from, to, edition));
    }

    @GetMapping(path = "/api/reports/policy-review.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReviewInPrint",
            summary = "The same numbers in print, with the latest checkpoint of the log at the foot",
            description = "A PDF to keep (PDF/A-2a) that everybody can read (PDF/UA-1).")
    ResponseEntity<byte[]> findPolicyReviewInPrint(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.pdf(taken(asked, from, to, edition), asked.actor());
    }

    private Paper taken(Asked asked, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String edition) {
        Paper paper = review.of(from, to, edition).paper();
        recording.record(asked.actor(), new RecordRead(null, What.EXPORT));
        return paper;
    }
}
