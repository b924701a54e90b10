package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToSeniors;
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

/** Taking a concern on, or not. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Concerns")
class Intake {
    private final Answers answers;

    Intake(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/screening")
    @OpenToSeniors
    @Operation(
            operationId = "ScreenConcern",
            summary = "Take a concern on, or screen it out",
            description = "Accepts a concern for enquiry, or screens it out with a reason. Refused until the "
                    + "safeguarding question is answered.")
    ResponseEntity<Answer> screenConcern(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Screening body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/safeguarding-referrals")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ReferToSafeguarding",
            summary = "Record that safeguarding was told; never refused, in any state",
            description = "Keeps that the safeguarding lead was told, the reference and when; nothing of the "
                    + "content belongs here.")
    ResponseEntity<Answer> referToSafeguarding(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Referral body) {
        return answers.added(asked, body, body.command(incident));
    }
}
