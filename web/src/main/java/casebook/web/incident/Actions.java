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

/** Carrying out what was decided: warnings, meetings, the authorities, legal advice (policy, A1 to A4). */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Actions")
class Actions {
    private final Answers answers;

    Actions(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/warnings")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "IssueWarning",
            summary = "Issue a warning letter",
            description =
                    "As the Head decided (policy, A1), about clauses that were found breached and no " + "others.")
    ResponseEntity<Answer> issueWarning(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Warning body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/meetings")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "InviteToMeeting",
            summary = "Invite the parent to a meeting",
            description = "A fact-finding meeting (policy, P2) needs no decision; a meeting in response needs "
                    + "the Head's (A2). Numbers count from 1 on each case.")
    ResponseEntity<Answer> inviteToMeeting(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Invitation body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/meetings/{number}/outcome")
    @OpenToSeniors
    @Operation(
            operationId = "RecordMeetingOutcome",
            summary = "Record what came of a meeting",
            description =
                    "Held, with who came, notes and what was agreed; or not attended. Once for each " + "meeting.")
    ResponseEntity<Answer> recordMeetingOutcome(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody MeetingOutcome body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/escalations")
    @OpenToDeciders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "EscalateToAuthorities",
            summary = "Go to the authorities, on a criminal ground",
            description = "In cases of criminal behaviour (policy, A3): refused without the Head's decision and"
                    + " at least one ground from the list of offences, with its facts. "
                    + "THREATENING_COMMUNICATION, FALSE_COMMUNICATION, MALICIOUS_COMMUNICATION, HARASSMENT,"
                    + " HATE_CRIME and NUISANCE_ON_PREMISES are on the list; rudeness, disrepute and "
                    + "challenging a policy are not.")
    ResponseEntity<Answer> escalateToAuthorities(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Escalation body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/escalations/{number}/outcome")
    @OpenToSeniors
    @Operation(
            operationId = "RecordAuthorityOutcome",
            summary = "Record what came of an escalation",
            description = "No further action is an outcome, and is shown beside the escalation for good.")
    ResponseEntity<Answer> recordAuthorityOutcome(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody EscalationOutcome body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/legal-advice")
    @OpenToDeciders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "SeekLegalAdvice",
            summary = "Seek legal advice on libel or slander",
            description = "Where conduct may be libellous or slanderous (policy, A4): the ground is LIBEL or "
                    + "SLANDER, and the reputation a person's, never the school's. The limitation date is "
                    + "twelve months after publication (Limitation Act 1980, section 4A).")
    ResponseEntity<Answer> seekLegalAdvice(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody LegalAdvice body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/legal-advice/received")
    @OpenToDeciders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordLegalAdvice",
            summary = "Record that legal advice arrived",
            description = "Privileged: what it says is shown to the Head alone. Refused where none was sought.")
    ResponseEntity<Answer> recordLegalAdvice(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody AdviceReceived body) {
        return answers.added(asked, body, body.command(incident));
    }
}
