package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.web.door.Asked;
import casebook.web.door.OpenToDeciders;
import casebook.web.door.OpenToSeniors;
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

/** What was found, what was weighed, and what the Head teacher decided (policy, D1 and D2). */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions")
class Decisions {
    private final Answers answers;

    Decisions(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/findings")
    @OpenToDeciders
    @Operation(
            operationId = "RecordFinding",
            summary = "Record what was found, clause by clause",
            description = "The Head's, or the recorded delegate's. Refused before a statement is gathered and "
                    + "the parent spoken to, or three attempts recorded (policy, P2); on evidence that is "
                    + "not registered on the case; and for N3 or N6 without saying how lawful criticism was"
                    + " considered.")
    ResponseEntity<Answer> recordFinding(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Findings body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/proportionality")
    @OpenToSeniors
    @Operation(
            operationId = "AssessProportionality",
            summary = "Weigh the lesser steps",
            description = "Each lesser step was tried, or is unsuitable for a reason (policy, D1: always "
                    + "proportional); with the effect on the child and the adjustments offered.")
    ResponseEntity<Answer> assessProportionality(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Proportionality body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/decision")
    @OpenToDeciders
    @Operation(
            operationId = "DecideResponse",
            summary = "Decide what the school does",
            description = "The final decision is the Head's (policy, D2), or the recorded delegate's. Needs a "
                    + "breach found and proportionality on file; A3 and A5 need at least one lesser step "
                    + "weighed.")
    ResponseEntity<Answer> decideResponse(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Decision body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/decision/withdrawal")
    @OpenToDeciders
    @Operation(
            operationId = "WithdrawResponse",
            summary = "Take back a response that is not done",
            description =
                    "The Head may think again (policy, D1 and D2). Refused for what is done or under way: that comes to "
                            + "its outcome, and stays on record.")
    ResponseEntity<Answer> withdrawResponse(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Withdrawal body) {
        return answers.done(asked, body, body.command(incident));
    }
}
