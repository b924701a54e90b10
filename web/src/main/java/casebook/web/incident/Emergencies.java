package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.dispatch.KnownCases;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToDeciders;
import casebook.web.door.OpenToSeniors;
import casebook.web.door.OpenToStaff;
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

/** What comes from outside the procedure and waits for nobody: emergency calls, and cases that belong together. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Emergencies")
class Emergencies {
    private final Answers answers;
    private final KnownCases cases;

    Emergencies(Answers answers, KnownCases cases) {
        this.answers = answers;
        this.cases = cases;
    }

    @PostMapping("/{incident}/emergency-calls")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordEmergencyCall",
            summary = "Record that an authority was called in imminent danger",
            description = "After the fact, at any step, by any staff (policy, A3): nobody waits for a decision to "
                    + "call for help. The Head ratifies it after, by the next school day; until then the case "
                    + "cannot be closed.")
    ResponseEntity<Answer> recordEmergencyCall(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody EmergencyCall body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/emergency-calls/{number}/ratification")
    @OpenToDeciders
    @Operation(
            operationId = "RatifyEmergencyCall",
            summary = "Say whether an emergency call was right, and why",
            description = "Once for each call, by the Head or the recorded delegate (policy, D2).")
    ResponseEntity<Answer> ratifyEmergencyCall(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody Ratification body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/links")
    @OpenToStaff
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "LinkIncident",
            summary = "Link another case to this one",
            description = "BAN_BREACH says that the other case is about a breach of this case's ban, and needs a "
                    + "bar or ban in force here; RELATED needs nothing.")
    ResponseEntity<Answer> linkIncident(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody LinkedCase body) {
        return answers.added(asked, body, body.command(incident, cases));
    }

    @PostMapping("/{incident}/emergency-calls/{number}/outcome")
    @OpenToSeniors
    @Operation(
            operationId = "RecordEmergencyOutcome",
            summary = "Record what came of an emergency call",
            description =
                    "No further action is an outcome, and is shown beside the call for good. Once for each call, at any step.")
    ResponseEntity<Answer> recordEmergencyOutcome(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody EscalationOutcome body) {
        return answers.done(asked, body, body.ofEmergency(incident, number));
    }
}
