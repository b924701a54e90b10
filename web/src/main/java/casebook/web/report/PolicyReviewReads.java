package casebook.web.report;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the policy did, for its review. The Head's report counts every case; that it was read is on record. */
@RestController
@Tag(name = "Policy")
class PolicyReviewReads {
    static final String LINE = "[^\\p{Cntrl}]{0,200}";

    private final HeadsReview review;
    private final Recording recording;

    PolicyReviewReads(HeadsReview review, Recording recording) {
        this.review = review;
        this.recording = recording;
    }

    @GetMapping(path = "/api/reports/policy-review", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReview",
            summary = "What the policy did in a period, in numbers, beside the edition before",
            description =
                    "Of the concerns recorded from the one day to the other (dates, Europe/London, both included; by default, the "
                            + "whole time of the edition named or in force), and what had become of each by now. Days are calendar days; shares are "
                            + "in a hundred, rounded, and absent under ten. Nine in ten is the nearest-rank 90th percentile, and absent under ten. The "
                            + "ledger compares a decision with those on five or more others that breached one of its clauses. Nobody is ranked.")
    PolicyReviewReport findPolicyReview(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        PolicyReviewReport report = review.of(from, to, edition);
        recording.record(asked.actor(), new RecordRead(null, What.POLICY_REVIEW));
        return report;
    }
}
