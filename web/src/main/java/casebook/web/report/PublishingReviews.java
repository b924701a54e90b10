package casebook.web.report;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.policy.PublishPolicyReview;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Invalid;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publishing a review of the policy: what it would tell, and telling it, once. */
@RestController
@Tag(name = "Policy")
class PublishingReviews {

    private final ToPublish toPublish;
    private final HeadsReview review;
    private final Sender sender;
    private final Recording recording;

    PublishingReviews(ToPublish toPublish, HeadsReview review, Sender sender, Recording recording) {
        this.toPublish = toPublish;
        this.review = review;
        this.sender = sender;
        this.recording = recording;
    }

    @Schema(example = """
            {"read": true}""", description = "That the numbers were read, since they are told once and for good")
    record Confirmation(@NotNull Boolean read) {}

    record Published(String editionId) {}

    @GetMapping(path = "/api/policy-editions/{edition}/review", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindReviewToPublish",
            summary = "What the review of an edition would tell governors, if it were published now",
            description = "Of whole terms that are over: those that ended while the edition was in force.")
    PublishedReport findReviewToPublish(Asked asked, @PathVariable String edition) {
        PublishedReport report =
                PublishedReport.of(edition, null, toPublish.of(edition), review.words(Stream.of(edition)));
        recording.record(asked.actor(), new RecordRead(null, What.POLICY_REVIEW));
        return report;
    }

    @PostMapping(
            path = "/api/policy-editions/{edition}/review",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.HEAD)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "PublishPolicyReview",
            summary = "Publish the review of an edition to governors, and in part to everybody",
            description =
                    "Once for each edition, since two reports of the same people can be subtracted from each other.")
    ResponseEntity<Published> publishPolicyReview(
            Asked asked, @PathVariable String edition, @Valid @RequestBody Confirmation body) {
        if (!body.read()) {
            throw new Invalid("read", "is true once the numbers were read");
        }
        String published =
                sender.send(asked, body, new PublishPolicyReview(edition, toPublish.of(edition)), String.class);
        return ResponseEntity.created(URI.create("/api/governors/policy-review?edition=" + published))
                .body(new Published(published));
    }
}
