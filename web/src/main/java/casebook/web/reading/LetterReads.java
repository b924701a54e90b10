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

/** What has been said in writing, and how it arrived. */
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
            description = "Each as it was frozen, by its kind, the version of the entry that called for it and the "
                    + "SHA-256 of its exact bytes; and how it was served, once that is recorded. A letter is on "
                    + "record on its own and leaves the version of the case as it is. What a case's entries call "
                    + "for and is not frozen yet is frozen first.")
    Page<CaseLetters.Item> findLetters(Asked asked, @PathVariable IncidentId incident) {
        IncidentPage page = cases.open(asked.actor(), incident, What.LETTERS);
        return new Page<>(letters.of(asked.actor(), page), null);
    }

    @GetMapping("/api/incidents/{incident}/letters/{letter}")
    @OpenToReaders
    @Operation(
            operationId = "OpenLetter",
            summary = "A letter, exactly as it was frozen",
            description = "A PDF to keep (PDF/A-2a) that everybody can read (PDF/UA-1). Gone once the case is erased.")
    ResponseEntity<byte[]> openLetter(Asked asked, @PathVariable IncidentId incident, @PathVariable LetterId letter) {
        cases.open(asked.actor(), incident, What.LETTERS);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("letter-" + letter + ".pdf")
                                .build()
                                .toString())
                .body(letters.open(incident, letter));
    }
}
