package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToSeniors;
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

/** Gathering information from those involved and speaking to the parent (policy, P2). */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Enquiry")
class Enquiry {
    private final Answers answers;
    private final Ids ids;
    private final Users users;

    Enquiry(Answers answers, Ids ids, Users users) {
        this.answers = answers;
        this.ids = ids;
        this.users = users;
    }

    @PostMapping("/{incident}/statements")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "GatherStatement",
            summary = "Take a statement from somebody involved",
            description = "The case has to be under enquiry (policy, P2). takenAt is an instant in UTC and may "
                    + "not lie in the future.")
    ResponseEntity<Answer> gatherStatement(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody StatementTaken body) {
        return answers.added(asked, body, body.command(incident, People.newcomer(asked, ids), users));
    }

    @PostMapping("/{incident}/parent-conversations")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordParentConversation",
            summary = "Record that the parent was spoken to",
            description = "Part of what policy P2 asks for before any finding: who was present, the gist, and "
                    + "the parent's own account.")
    ResponseEntity<Answer> recordParentConversation(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ParentConversation body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/contact-attempts")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordContactAttempt",
            summary = "Record an attempt to reach the parent",
            description = "Three recorded attempts stand in for the conversation that policy P2 asks for.")
    ResponseEntity<Answer> recordContactAttempt(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ContactAttempt body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/moderator-actions")
    @OpenTo({Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "NoteModeratorAction",
            summary = "Note what a group's moderator did",
            description = "A fact from outside. Removal from a group is the moderators' prerogative (policy, "
                    + "M1): refused where the moderator named is the school or its staff.")
    ResponseEntity<Answer> noteModeratorAction(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ModeratorAction body) {
        return answers.added(asked, body, body.command(incident, users));
    }

    @PostMapping("/{incident}/authors")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "AttributeAuthor",
            summary = "Say who is held to have written a message, and why",
            description =
                    "Names in a chat are what somebody's telephone calls a number: who wrote a message is concluded, with its basis. evidenceId is evidence on this case.")
    ResponseEntity<Answer> attributeAuthor(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody MessageAuthor body) {
        return answers.added(asked, body, body.command(incident));
    }
}
