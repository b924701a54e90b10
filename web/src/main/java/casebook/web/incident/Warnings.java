package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToDeciders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a warning once it is issued (policy, A1). */
@RestController
@RequestMapping(
        path = "/api/incidents/{incident}/warnings/{number}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Actions")
class Warnings {
    private final Answers answers;

    Warnings(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/acknowledgement")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "AcknowledgeWarning",
            summary = "Record that the parent acknowledged a warning",
            description = "Once for each warning. It need not mean that they agree with it.")
    ResponseEntity<Answer> acknowledgeWarning(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody WarningRead body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/withdrawal")
    @OpenToDeciders
    @Operation(
            operationId = "WithdrawWarning",
            summary = "Take a warning back",
            description = "By the Head, or the recorded delegate, with the reason that the parent is told by letter. "
                    + "That it was issued stays on record. A closed case needs no reopening for it.")
    ResponseEntity<Answer> withdrawWarning(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody WarningWithdrawal body) {
        return answers.done(asked, body, body.command(incident, number));
    }
}
