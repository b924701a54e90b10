package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.people.Role;
import casebook.web.dispatch.KnownCases;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Breaches of personal data (UK GDPR, article 33). */
@RestController
@RequestMapping(
        path = DataBreaches.PATH,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Data protection")
class DataBreaches {

    static final String PATH = "/api/data-breaches";

    private final Begun begun;
    private final KnownCases cases;
    private final Sender sender;

    DataBreaches(Begun begun, KnownCases cases, Sender sender) {
        this.begun = begun;
        this.cases = cases;
        this.sender = sender;
    }

    @PostMapping
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordDataBreach",
            summary = "Record that the school became aware of a breach of personal data",
            description = "To be reported to the Information Commissioner within 72 hours, weekends and holidays "
                    + "included, unless it is unlikely to be a risk to anybody (UK GDPR, article 33(1)).")
    ResponseEntity<DutyRecorded> recordDataBreach(Asked asked, @Valid @RequestBody Breach body) {
        return begun.at(PATH, asked, body, cases.named(body.incidentId(), body.reference()), body::command);
    }

    @PostMapping("/{duty}/report")
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "ReportDataBreach",
            summary = "Record that a breach was reported",
            description = "Once; a report after 72 hours says why it is late.")
    DutyRecorded reportDataBreach(Asked asked, @PathVariable DutyId duty, @Valid @RequestBody BreachReport body) {
        return sender.send(asked, body, body.command(duty), DutyRecorded.class);
    }

    @PostMapping("/{duty}/closure")
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "CloseDataBreach",
            summary = "Close a breach that need not be reported, and say why",
            description =
                    "Where it is unlikely to be a risk to anybody; the reason stays on record (UK GDPR, article 33(5)).")
    DutyRecorded closeDataBreach(Asked asked, @PathVariable DutyId duty, @Valid @RequestBody Reason body) {
        return sender.send(asked, body, body.closing(duty), DutyRecorded.class);
    }
}
