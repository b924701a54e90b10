package casebook.web.bundle;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.Limited;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a case, or a time, out of Casebook in a form that proves itself. */
@RestController
@Tag(name = "Audit bundles")
class AuditBundles {
    private static final String BUNDLES = "/api/audit/bundles";

    private final Orders orders;
    private final Bundles bundles;
    private final Recording recording;
    private final Duration patience;

    AuditBundles(
            Orders orders,
            Bundles bundles,
            Recording recording,
            @Value("${casebook.bundles.patience:PT10S}") Duration patience) {
        this.orders = orders;
        this.bundles = bundles;
        this.recording = recording;
        this.patience = patience;
    }

    @PostMapping(path = "/api/incidents/{incident}/audit-bundle", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Limited
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ExportCase",
            summary = "Make a bundle of a case, which anybody can check without the school",
            description =
                    "What it is for, for whom, and which bytes it is are on record before it can be fetched. Events stay sealed; "
                            + "the report is in words, and letters are in it, only where they are opened, with a reason, by somebody who "
                            + "may read the case. What lawyers wrote and who reported it never leave.")
    ResponseEntity<BundleAnswer> exportCase(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody CaseBundle body) {
        return answer(orders.ofCase(asked, incident, body));
    }

    @PostMapping(path = BUNDLES, consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Limited
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ExportPeriod",
            summary = "Make a bundle of what was recorded in a time, with all words sealed",
            description = "By when it was recorded. While it is made, its address says how far it is.")
    ResponseEntity<BundleAnswer> exportPeriod(Asked asked, @Valid @RequestBody PeriodBundle body) {
        return answer(orders.ofPeriod(asked, body));
    }

    @GetMapping(BUNDLES + "/{bundle}")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindBundle",
            summary = "How far a bundle is",
            description = "For whoever ordered it, until an hour after.")
    BundleAnswer findBundle(Asked asked, @PathVariable UUID bundle) {
        return bundles.answer(find(asked, bundle));
    }

    @GetMapping(BUNDLES + "/{bundle}/file")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FetchBundle",
            summary = "The bundle itself, a zip",
            description =
                    "For whoever ordered it, until an hour after; 409 while it is being made. That it was fetched is on record.")
    ResponseEntity<Resource> fetchBundle(Asked asked, @PathVariable UUID bundle) {
        Bundle found = find(asked, bundle);
        if (!found.isReady()) {
            throw BundleRule.BundleIsReady.refused(
                    recording, asked.actor(), found.order().incident(), "FetchBundle");
        }
        recording.record(asked.actor(), new RecordRead(found.order().incident(), What.EXPORT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bundle-" + bundle + ".zip")
                                .build()
                                .toString())
                .body(new FileSystemResource(found.file()));
    }

    private Bundle find(Asked asked, UUID bundle) {
        return bundles.find(bundle, asked.actor()).orElseThrow(Absent::new);
    }

    private ResponseEntity<BundleAnswer> answer(Bundle bundle) {
        bundle.await(patience);
        return ResponseEntity.created(URI.create(BUNDLES + "/" + bundle.order().id()))
                .body(bundles.answer(bundle));
    }
}
