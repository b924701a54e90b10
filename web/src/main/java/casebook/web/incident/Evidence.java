package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Taking evidence in. */
@RestController
@Tag(name = "Enquiry")
class Evidence {
    record Registered(IncidentId incidentId, long version, UUID evidenceId, String sha256, long size) {}

    private final EvidenceRoom room;
    private final Queries queries;

    Evidence(EvidenceRoom room, Queries queries) {
        this.room = room;
        this.queries = queries;
    }

    @PostMapping(
            path = "/api/incidents/{incident}/evidence",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RegisterEvidence",
            summary = "Register a file as evidence: its SHA-256 is taken over the exact bytes",
            description = "The file is kept sealed, exactly as it came, with who supplied it and how they came "
                    + "by it. At most 20 MB.")
    ResponseEntity<Registered> registerEvidence(
            Asked asked,
            @PathVariable IncidentId incident,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String suppliedBy,
            @RequestParam(required = false) @Nullable String howObtained,
            @RequestParam(required = false) @Nullable String description) {
        if (queries.find(new FindIncident(incident), IncidentPage.class).isEmpty()) {
            throw new Absent();
        }
        EvidenceForm form = EvidenceForm.of(file, suppliedBy, howObtained, description);
        Registered registered = room.take(asked, incident, form);
        return Answers.created(incident, registered.version(), "/evidence/" + registered.evidenceId(), registered);
    }
}
