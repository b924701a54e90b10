package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
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

/** Who may read one case who reads none by their role, and who learnt of it elsewhere. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Access and panels")
class AccessToCases {
    private final Answers answers;
    private final Users users;

    AccessToCases(Answers answers, Users users) {
        this.answers = answers;
        this.users = users;
    }

    @PostMapping("/{incident}/access")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.CHAIR, Role.CLERK})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "GrantAccess",
            summary = "Open one case to somebody who reads none by their role",
            description =
                    "To a governor, the Chair, the clerk or the data protection lead, for a purpose, until the end "
                            + "of a day at most three months ahead. By the Head or the recorded delegate, and for somebody on "
                            + "a sitting panel by the Chair or the clerk. It keeps them off a panel on this case, save the one "
                            + "they sit on already.")
    ResponseEntity<Answer> grantAccess(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody AccessFor body) {
        return answers.added(asked, body, body.command(incident, users));
    }

    @PostMapping("/{incident}/access/revocation")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.CHAIR, Role.CLERK})
    @Operation(
            operationId = "RevokeAccess",
            summary = "Take access back before its day",
            description = "By whoever may give it. The case is gone for them at once; that they knew of it stays.")
    ResponseEntity<Answer> revokeAccess(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody AccessTakenBack body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/tellings")
    @OpenTo({
        Role.HEAD,
        Role.SENIOR_LEADER,
        Role.DSL,
        Role.OFFICE,
        Role.CHAIR,
        Role.CLERK,
        Role.GOVERNOR,
        Role.DATA_PROTECTION_LEAD
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "NoteTold",
            summary = "Note that a governor was told of the case outside Casebook",
            description = "By whoever knows of it, the governor among them. It keeps the governor off a panel on this "
                    + "case.")
    ResponseEntity<Answer> noteTold(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody TellingOfAGovernor body) {
        return answers.added(asked, body, body.command(incident, users));
    }
}
