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

/** Complaints about how a case was handled, and the panels that hear them. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Access and panels")
class Complaints {
    private final Answers answers;
    private final Users users;

    Complaints(Answers answers, Users users) {
        this.answers = answers;
        this.users = users;
    }

    @PostMapping("/{incident}/complaints")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.CHAIR, Role.CLERK})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "LinkComplaint",
            summary = "Link a complaint to the case it is about",
            description = "At any step, also once the case is closed. reference is that of the school's own complaints "
                    + "procedure; the answer's number is the complaint's on this case.")
    ResponseEntity<Answer> linkComplaint(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Complaint body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/complaints/{number}/panel")
    @OpenTo({Role.CHAIR, Role.CLERK})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "AppointPanel",
            summary = "Appoint the panel that hears a complaint",
            description = "At least three, one of whom chairs: governors by username, and independent people by name. "
                    + "None works at the school, and none knew of the case: who read it, was given access, was told or "
                    + "took part is refused, and the answer says who and why. Appointed again before it has heard, it "
                    + "takes the place of the panel before.")
    ResponseEntity<Answer> appointPanel(
            Asked asked, @PathVariable IncidentId incident, @PathVariable int number, @Valid @RequestBody Panel body) {
        return answers.added(asked, body, body.command(incident, number, users));
    }

    @PostMapping("/{incident}/complaints/{number}/outcome")
    @OpenTo({Role.CHAIR, Role.CLERK})
    @Operation(
            operationId = "RecordPanelOutcome",
            summary = "Record what the panel found",
            description =
                    "Once for each complaint. Refused when a member came to know of the case other than by access "
                            + "for this panel since they were appointed: then others are appointed and hear it.")
    ResponseEntity<Answer> recordPanelOutcome(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody PanelOutcome body) {
        return answers.done(asked, body, body.command(incident, number));
    }
}
