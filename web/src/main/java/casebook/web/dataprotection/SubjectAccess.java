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

/** Requests for the personal data that the school holds about somebody (UK GDPR, articles 12 and 15). */
@RestController
@RequestMapping(
        path = SubjectAccess.PATH,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Data protection")
class SubjectAccess {

    static final String PATH = "/api/subject-access-requests";

    private final Begun begun;
    private final KnownCases cases;
    private final Sender sender;

    SubjectAccess(Begun begun, KnownCases cases, Sender sender) {
        this.begun = begun;
        this.cases = cases;
        this.sender = sender;
    }

    @PostMapping
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordSubjectAccessRequest",
            summary = "Record that somebody asked for their personal data",
            description =
                    "Due one month after it was received: on the same date, or the month's last day, and where "
                            + "that is no working day, on the next (UK GDPR, article 12(3)). It is on the deadline board until it is answered.")
    ResponseEntity<DutyRecorded> recordSubjectAccessRequest(Asked asked, @Valid @RequestBody AccessRequest body) {
        return begun.at(PATH, asked, body, cases.named(body.incidentId(), body.reference()), body::command);
    }

    @PostMapping("/{duty}/extension")
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "ExtendSubjectAccess",
            summary = "Take two further months for a request, and say why",
            description =
                    "Once, within the first month, where the request is complex or one of many; the person is told, with the reason.")
    DutyRecorded extendSubjectAccess(Asked asked, @PathVariable DutyId duty, @Valid @RequestBody Reason body) {
        return sender.send(asked, body, body.extending(duty), DutyRecorded.class);
    }

    @PostMapping("/{duty}/answer")
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "AnswerSubjectAccess",
            summary = "Record that a request was answered",
            description = "Once, with the day; the request leaves the deadline board.")
    DutyRecorded answerSubjectAccess(Asked asked, @PathVariable DutyId duty, @Valid @RequestBody AccessAnswer body) {
        return sender.send(asked, body, body.command(duty), DutyRecorded.class);
    }
}
