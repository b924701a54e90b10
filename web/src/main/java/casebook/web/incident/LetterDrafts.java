package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.LetterId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToDeciders;
import casebook.web.letters.Letters;
import casebook.web.letters.Wording;
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

/** Letters that are looked at before they go out. */
@RestController
@RequestMapping(
        path = "/api/incidents/{incident}/letters/{letter}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Letters")
class LetterDrafts {
    private final Answers answers;
    private final Letters letters;
    private final Wording wording;

    LetterDrafts(Answers answers, Letters letters, Wording wording) {
        this.answers = answers;
        this.letters = letters;
        this.wording = wording;
    }

    @PostMapping("/draft")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "DraftLetter",
            summary = "Add to a draft",
            description = "A paragraph of its own and the address it goes to, instead of what was added before. Only "
                    + "while it is a draft; refused where it threatens with prosecution, the police or the courts.")
    ResponseEntity<Answer> draftLetter(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable LetterId letter,
            @Valid @RequestBody DraftWords body) {
        return answers.done(asked, body, body.command(incident, letter, wording.threatens(body)));
    }

    @PostMapping("/approval")
    @OpenToDeciders
    @Operation(
            operationId = "ApproveLetter",
            summary = "Approve a draft, to go out as it is",
            description = "By the Head or the recorded delegate; an invitation, an outcome or a thank-you also by a "
                    + "senior leader, and what the Chair confirmed by the Chair. It is frozen at once: from then on "
                    + "its bytes and their SHA-256 stay.")
    ResponseEntity<Answer> approveLetter(
            Asked asked,
            @PathVariable IncidentId incident,
            @PathVariable LetterId letter,
            @Valid @RequestBody LetterApproval body) {
        return answers.done(asked, body, new ApproveLetter(letter, incident, letters.threatens(incident, letter)));
    }
}
