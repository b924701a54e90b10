package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
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

/** How long a case is kept, and who may see who raised it. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Keeping")
class Keeping {
    private final Answers answers;
    private final Queries queries;

    Keeping(Answers answers, Queries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @PostMapping("/{incident}/holds")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD, Role.CHAIR, Role.CLERK})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "PlaceHold",
            summary = "Keep a case from being erased",
            description =
                    "For a claim, a complaint or a court that may still need it (UK GDPR, Article 17(3)). Holds count "
                            + "from 1 on each case, and all of them have to be released before it can be erased.")
    ResponseEntity<Answer> placeHold(Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Reason body) {
        return answers.added(asked, body, body.hold(incident));
    }

    @PostMapping("/{incident}/holds/{number}/release")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "ReleaseHold",
            summary = "Release a hold",
            description = "Once its reason has passed. What was asked for before the hold has to be asked for again.")
    ResponseEntity<Answer> releaseHold(
            Asked asked, @PathVariable IncidentId incident, @PathVariable int number, @Valid @RequestBody Reason body) {
        return answers.done(asked, body, body.release(incident, number));
    }

    @PostMapping("/{incident}/erasure-requests")
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RequestErasure",
            summary = "Ask that a case be erased",
            description = "A closed or screened-out case that nobody holds and whose ban, if any, is over: because the "
                    + "school's time for keeping it is over (RETENTION_OVER), or because somebody has the right to it "
                    + "(RIGHT_TO_ERASURE; UK GDPR, Article 17). Somebody else orders it.")
    ResponseEntity<Answer> requestErasure(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ErasureAsked body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/erasure")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD, Role.CHAIR})
    @Operation(
            operationId = "EraseCase",
            summary = "Order the erasure that somebody else asked for",
            description =
                    "Cannot be undone, so the case's reference is typed again. The keys under which people's words on "
                            + "this case, its evidence, its letters and its reporter's identity are sealed are destroyed; codes, "
                            + "dates and who did what remain. That safeguarding was told outlives the case.")
    ResponseEntity<Answer> eraseCase(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ErasureOrder body) {
        return answers.done(asked, body, body.command(incident, queries));
    }

    @PostMapping("/{incident}/reporter/requests")
    @OpenTo({Role.HEAD, Role.DSL, Role.DATA_PROTECTION_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RequestUnsealing",
            summary = "Ask to see who raised the concern",
            description =
                    "A concern is raised in confidence (policy, P1): a second person has to agree, and both give their "
                            + "reason. Refused where the reporter is anonymous.")
    ResponseEntity<Answer> requestUnsealing(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Reason body) {
        return answers.added(asked, body, body.unseal(incident));
    }

    @PostMapping("/{incident}/reporter/requests/{number}/approval")
    @OpenTo({Role.HEAD, Role.DSL, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "ApproveUnsealing",
            summary = "Agree that whoever asked may see who raised the concern",
            description = "By somebody else than whoever asked; for one day.")
    ResponseEntity<Answer> approveUnsealing(
            Asked asked, @PathVariable IncidentId incident, @PathVariable int number, @Valid @RequestBody Reason body) {
        return answers.done(asked, body, body.approve(incident, number));
    }
}
