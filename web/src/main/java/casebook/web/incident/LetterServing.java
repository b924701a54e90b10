package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Letters that have reached whom they are for. */
@RestController
@Tag(name = "Letters")
class LetterServing {
    private final Answers answers;

    LetterServing(Answers answers) {
        this.answers = answers;
    }

    @PostMapping(
            path = "/api/incidents/{incident}/letters/{letter}/service",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "RecordService",
            summary = "Record that a letter arrived",
            description = "How, when, and what shows it; once for each letter. The version in the answer is the "
                    + "case's, which this leaves as it is; If-Match is not looked at.")
    ResponseEntity<Answer> recordService(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable LetterId letter,
            @Valid @RequestBody Delivery body) {
        return answers.done(asked, body, body.command(incident, letter));
    }
}
