package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.web.door.Asked;
import casebook.web.door.OpenToDeciders;
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

/** What is proposed to the Head, who follows or declines it. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Actions")
class Proposals {
    private final Answers answers;

    Proposals(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/escalation-proposals")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ProposeEscalation",
            summary = "Propose to the Head that the authorities be told",
            description =
                    "On at least one ground from the list of offences, with its facts (policy, A3), as for going to the authorities. Nothing is shared yet; until the Head has answered, the case cannot be closed.")
    ResponseEntity<Answer> proposeEscalation(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody EscalationProposal body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/escalation-proposals/{number}/refusal")
    @OpenToDeciders
    @Operation(
            operationId = "DeclineEscalation",
            summary = "Decline a proposal to go to the authorities",
            description =
                    "By the Head or the recorded delegate (policy, D2), with the reasons. Whoever follows a proposal names it when going to the authorities.")
    ResponseEntity<Answer> declineEscalation(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody ProposalDeclined body) {
        return answers.done(asked, body, body.command(incident, number));
    }
}
