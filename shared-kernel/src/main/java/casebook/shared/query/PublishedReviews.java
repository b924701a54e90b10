package casebook.shared.query;

import casebook.shared.policy.ReviewFigures;
import java.time.Instant;
import java.util.List;

/** The reviews of the policy that were published, the latest first. */
public record PublishedReviews(List<PublishedReview> reviews) {

    /** One of them, as it was published. */
    public record PublishedReview(String editionId, Instant publishedAt, ReviewFigures figures) {}
}
