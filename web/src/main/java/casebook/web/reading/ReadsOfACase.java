package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.FindAuditTrail;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a case, for everybody who may look at it themselves. */
@RestController
@Tag(name = "Audit")
class ReadsOfACase {
    private final Cases cases;
    private final Queries queries;

    ReadsOfACase(Cases cases, Queries queries) {
        this.cases = cases;
        this.queries = queries;
    }

    @GetMapping(path = "/api/incidents/{incident}/reads", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FindReadsOfCase",
            summary = "Who looked at a case, at what of it, and when",
            description =
                    "For everybody to whom the case is open; never a copy of what was seen. Asking is itself on record.")
    Page<AuditTrail.Entry> findReadsOfCase(
            Asked asked,
            @PathVariable IncidentId incident,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(defaultValue = "false") boolean newestFirst) {
        cases.open(asked.actor(), incident, What.READ_LOG);
        var query = new FindAuditTrail(
                true, incident, null, null, null, null, limit, Text.orNull(after), null, newestFirst);
        AuditTrail reads = queries.ask(query, AuditTrail.class);
        return new Page<>(reads.entries(), reads.next());
    }
}
