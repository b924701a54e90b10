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
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A published review, as governors read it. That it was read is on record, and taints nobody. */
@RestController
@Tag(name = "Governors")
class PublishedReviewReads {

    private static final String PATH = "/api/governors/policy-review";

    private final ReviewsPublished reviews;
    private final ReportFiles files;
    private final Recording recording;

    PublishedReviewReads(ReviewsPublished reviews, ReportFiles files, Recording recording) {
        this.reviews = reviews;
        this.files = files;
        this.recording = recording;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPublishedReview",
            summary = "A review of the policy as it was published to governors",
            description =
                    "Of the edition named, or the latest that was published. No number from one to four is in it, and none can "
                            + "be worked out from it, the overview and earlier reviews. 404 while none is published.")
    PublishedReport findPublishedReview(
            Asked asked, @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        PublishedReport report = reviews.toGovernors(edition);
        recording.record(asked.actor(), new RecordRead(null, What.GOVERNORS_VIEW));
        return report;
    }

    @GetMapping(path = PATH + ".csv", produces = "text/csv")
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPublishedReviewAsCsv",
            summary = "The same numbers for a spreadsheet",
            description = "Comma-separated values (RFC 4180) in UTF-8, one line for each number.")
    ResponseEntity<byte[]> findPublishedReviewAsCsv(
            Asked asked, @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.csv(taken(asked, edition));
    }

    @GetMapping(path = PATH + ".xlsx", produces = ReportFiles.XLSX)
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPublishedReviewAsWorkbook",
            summary = "The same numbers as a workbook",
            description = "Office Open XML, the tables one below the other.")
    ResponseEntity<byte[]> findPublishedReviewAsWorkbook(
            Asked asked, @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.workbook(taken(asked, edition));
    }

    @GetMapping(path = PATH + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPublishedReviewInPrint",
            summary = "The same numbers in print, with the latest checkpoint of the log at the foot",
            description = "A PDF to keep (PDF/A-2a) that everybody can read (PDF/UA-1).")
    ResponseEntity<byte[]> findPublishedReviewInPrint(
            Asked asked, @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        return files.pdf(taken(asked, edition), asked.actor());
    }

    private Paper taken(Asked asked, @Nullable String edition) {
        Paper paper = reviews.paper(edition);
        recording.record(asked.actor(), new RecordRead(null, What.GOVERNORS_VIEW));
        return paper;
    }
}
