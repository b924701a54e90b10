package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.IncidentPage;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.letters.Letters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What has been said in writing, or is about to be, and how it arrived. */
@RestController
@Tag(name = "Letters")
class LetterReads {
    private final Cases cases;
    private final Letters letters;

    LetterReads(Cases cases, Letters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @GetMapping(path = "/api/incidents/{incident}/letters", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FindLetters",
            summary = "A case's letters",
            description =
                    "Each by its kind, the version of the entry that called for it and its state: DRAFT, APPROVED, "
                            + "FROZEN or SERVED; who approved it, on sight of it or with the entry; the SHA-256 of its exact "
                            + "bytes once they are frozen, which a draft has none of; and how it was served, once that is "
                            + "recorded. A letter is on record on its own and leaves the version of the case as it is. What a "
                            + "case's entries call for and is neither a draft nor frozen yet is frozen first.")
    Page<CaseLetters.Item> findLetters(Asked asked, @PathVariable IncidentId incident) {
        IncidentPage page = cases.open(asked.actor(), incident, What.LETTERS);
        return new Page<>(letters.of(asked.actor(), page), null);
    }

    @GetMapping("/api/incidents/{incident}/letters/{letter}/preview")
    @OpenToReaders
    @Operation(
            operationId = "PreviewLetter",
            summary = "A draft, as it would go out",
            description =
                    "A PDF that says DRAFT on every page. It is kept nowhere and is never what was sent; 404 once "
                            + "the letter is no draft any more.")
    ResponseEntity<byte[]> previewLetter(
            Asked asked, @PathVariable IncidentId incident, @PathVariable LetterId letter) {
        return pdf("draft-" + letter, letters.preview(cases.open(asked.actor(), incident, What.PRINT), letter));
    }

    @GetMapping("/api/incidents/{incident}/letters/{letter}")
    @OpenToReaders
    @Operation(
            operationId = "OpenLetter",
            summary = "A letter, exactly as it was frozen",
            description = "A PDF to keep (PDF/A-2a) that everybody can read (PDF/UA-1). Gone once the case is erased.")
    ResponseEntity<byte[]> openLetter(Asked asked, @PathVariable IncidentId incident, @PathVariable LetterId letter) {
        cases.open(asked.actor(), incident, What.PRINT);
        return pdf("letter-" + letter, letters.open(incident, letter));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(bytes);
    }
}
