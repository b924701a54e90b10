package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.IncidentPage;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.problem.Absent;
import casebook.web.problem.ErasedContent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The originals of evidence, as they came. */
@RestController
@Tag(name = "Cases")
class EvidenceReads {
    private final Cases cases;
    private final EvidenceVault vault;

    EvidenceReads(Cases cases, EvidenceVault vault) {
        this.cases = cases;
        this.vault = vault;
    }

    @GetMapping("/api/incidents/{incident}/evidence/{evidence}")
    @OpenToReaders
    @Operation(
            operationId = "OpenEvidence",
            summary = "The exact bytes of a registered file, to save",
            description = "Being read is put on record first. 410 once the case was erased.")
    ResponseEntity<byte[]> openEvidence(Asked asked, @PathVariable IncidentId incident, @PathVariable UUID evidence) {
        IncidentPage page = cases.open(asked.actor(), incident, What.EVIDENCE);
        IncidentPage.EvidenceItem item = page.evidence().stream()
                .filter(one -> one.evidenceId().equals(evidence))
                .findFirst()
                .orElseThrow(Absent::new);
        return attached(item, bytes(vault.open(incident, evidence)));
    }

    // saved, never shown: what somebody sent in may be a page with a script in it. The file's own name may name a
    // person
    private static ResponseEntity<byte[]> attached(IncidentPage.EvidenceItem item, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence-" + item.evidenceId())
                                .build()
                                .toString())
                .body(bytes);
    }

    private static byte[] bytes(EvidenceVault.Found found) {
        return switch (found) {
            case EvidenceVault.Original original -> original.copy();
            case EvidenceVault.Erased erased -> throw new ErasedContent(erased.on(), erased.under());
            case EvidenceVault.Absent absent -> throw new Absent();
        };
    }
}
