package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToDeciders;
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

/** A ban from the site, from its proposal to its reviews (policy, A5). */
@RestController
@RequestMapping(
        path = "/api/incidents",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Site bans")
class SiteBans {
    private final Answers answers;

    SiteBans(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/{incident}/site-ban")
    @OpenToDeciders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "BanFromSite",
            summary = "Propose a ban, by a temporary bar or a notice of intent",
            description = "By one of two lawful routes, each of which hears the parent. Refused without the "
                    + "Head's decision (policy, A5), a risk on the site, the scope, an access plan for "
                    + "collection, parents' evening and medical or SEND contact, the notice served, and a "
                    + "day after it by which to make representations; a temporary bar also needs its "
                    + "immediate risk.")
    ResponseEntity<Answer> banFromSite(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody SiteBan body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/site-ban/representations")
    @OpenTo({Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordBanRepresentations",
            summary = "Record what the parent says about it",
            description = "Keeps the parent's words, whenever they arrive before the decision.")
    ResponseEntity<Answer> recordBanRepresentations(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody Representations body) {
        return answers.added(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/site-ban/decision")
    @OpenToDeciders
    @Operation(
            operationId = "DecideSiteBan",
            summary = "Decide on the ban, answering each point made",
            description = "Confirmed only once representations are in or their day has passed, with an answer "
                    + "to what was said, an end, and a review in between. Not imposed, or lifted where a "
                    + "bar is in force, at any time.")
    ResponseEntity<Answer> decideSiteBan(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody BanDecision body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/site-ban/extension")
    @OpenToDeciders
    @Operation(
            operationId = "ExtendRepresentations",
            summary = "Give the parent more time",
            description = "A later day by which to make representations, while the ban is only proposed.")
    ResponseEntity<Answer> extendRepresentations(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody MoreTime body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/site-ban/chair-confirmation")
    @OpenTo(Role.CHAIR)
    @Operation(
            operationId = "ConfirmBanAsChair",
            summary = "Confirm, as Chair of governors, the ban that the Head decided",
            description = "Only where the school has arranged that its Chair confirms a ban; until then the ban "
                    + "is not in force. Not by whoever took the decision in the Head's place.")
    ResponseEntity<Answer> confirmBanAsChair(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody ChairsConfirmation body) {
        return answers.done(asked, body, body.command(incident));
    }

    @PostMapping("/{incident}/site-ban/review")
    @OpenToDeciders
    @Operation(
            operationId = "ReviewSiteBan",
            summary = "Review a ban in force",
            description = "Continued or varied with the day of the next review, or lifted. A ban can be "
                    + "reviewed after its case was closed.")
    ResponseEntity<Answer> reviewSiteBan(
            Asked asked, @PathVariable IncidentId incident, @Valid @RequestBody BanReview body) {
        return answers.done(asked, body, body.command(incident));
    }
}
