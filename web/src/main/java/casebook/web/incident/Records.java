package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToSeniors;
import casebook.web.door.OpenToStaff;
import casebook.web.door.Users;
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

/** The record itself: corrections, conflicts of interest, closing and reopening. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Record")
class Records {
    private final Answers answers;
    private final Users users;

    Records(Answers answers, Users users) {
        this.answers = answers;
        this.users = users;
    }

    @PostMapping("/{incident}/corrections")
    @OpenToStaff
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "CorrectEntry",
            summary = "Correct an entry; the original stays",
            description =
                    "entry is the version of the entry on this case; a correction is corrected too. By its author, a "
                            + "senior leader or the Head. What is retracted supports nothing that comes after: a statement no "
                            + "longer counts before a finding, and a decision falls with its finding. Only the Head retracts a "
                            + "finding or a decision.")
    ResponseEntity<Answer> correctEntry(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Correction body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/conflicts")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "DeclareConflict",
            summary = "Declare an interest, and who decides instead",
            description = "who and delegate are usernames. Where who is the Head, decisions pass to the "
                    + "delegate: a senior leader, a Head, the safeguarding lead or the Chair, with no "
                    + "recorded interest of their own.")
    ResponseEntity<Answer> declareConflict(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Conflict body) {
        return answers.added(asked, body, body.command(incident, users));
    }

    @PostMapping("/{incident}/closure")
    @OpenToSeniors
    @Operation(
            operationId = "CloseCase",
            summary = "Close a case with nothing open",
            description = "Refused while anything decided is not done, until what the parent was told is "
                    + "recorded, and until the reporter, unless anonymous, was told that it was dealt with.")
    ResponseEntity<Answer> closeCase(Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Closing body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/reopening")
    @OpenToSeniors
    @Operation(
            operationId = "ReopenCase",
            summary = "Open a case again",
            description = "A closed or screened-out case, for a reason. What was decided before has to be "
                    + "decided again.")
    ResponseEntity<Answer> reopenCase(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Reopening body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/policy-gaps")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "TagPolicyGap",
            summary = "Tag what the policy does not say, or does not say well",
            description =
                    "For the review of the policy, at any step. clause is one of the edition that the case is judged under; leave it out where the gap is in none.")
    ResponseEntity<Answer> tagPolicyGap(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody PolicyGap body) {
        return answers.added(asked, body, body.command(incident));
    }
}
