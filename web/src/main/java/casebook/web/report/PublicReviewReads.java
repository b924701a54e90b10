package casebook.web.report;

import casebook.web.door.OpenToEveryone;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the school tells everybody of its policy's review. */
@RestController
@Tag(name = "Policy")
class PublicReviewReads {

    private static final int TRIES_A_MINUTE = 60;

    private final ReviewsPublished reviews;
    private final Throttle perAddress;

    PublicReviewReads(ReviewsPublished reviews, Throttles throttles) {
        this.reviews = reviews;
        this.perAddress = throttles.allowing("policy review", TRIES_A_MINUTE, Duration.ofMinutes(1));
    }

    @GetMapping(path = "/api/policy-review", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @Operation(
            operationId = "FindPublicReview",
            summary = "What everybody may read of the latest published review of the policy",
            description =
                    "No account needed. Part of what governors are told, and no number under ten. 404 while none is published.")
    PublicReport findPublicReview(HttpServletRequest request) {
        perAddress.count(request.getRemoteAddr());
        return reviews.toEverybody();
    }
}
