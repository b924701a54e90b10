package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
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

/** The life of a meeting between its invitation and what the parent says to its notes. */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Actions")
class Meetings {
    private final Answers answers;

    Meetings(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/meetings/{number}/reply")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "RecordInvitationReply",
            summary = "Record what the parent said to an invitation",
            description =
                    "Accepted or declined, until the meeting has an outcome. The last reply counts, and a new time has to be answered anew.")
    ResponseEntity<Answer> recordInvitationReply(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody ReplyToInvitation body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/meetings/{number}/time")
    @OpenToSeniors
    @Operation(
            operationId = "RescheduleMeeting",
            summary = "Move a meeting to another time",
            description =
                    "With the reason. Short notice of the new time is cautioned like that of the first, and the deadline moves with it.")
    ResponseEntity<Answer> rescheduleMeeting(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody NewTime body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/meetings/{number}/notes")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "ShareMeetingNotes",
            summary = "Record that the parent was given the notes of a meeting",
            description = "Of a meeting that was recorded as held, with notes; also when the case is closed.")
    ResponseEntity<Answer> shareMeetingNotes(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody NotesGiven body) {
        return answers.done(asked, body, body.command(incident, number));
    }

    @PostMapping("/{incident}/meetings/{number}/notes/reply")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "RecordNotesReply",
            summary = "Record whether the parent agrees with the notes",
            description =
                    "Agreed or disputed, once they were shared; whoever disputes them is kept in their own words.")
    ResponseEntity<Answer> recordNotesReply(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable int number,
            @Valid @RequestBody ReplyToNotes body) {
        return answers.done(asked, body, body.command(incident, number));
    }
}
