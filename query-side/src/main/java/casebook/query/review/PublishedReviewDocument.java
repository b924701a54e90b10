package casebook.query.review;

import casebook.shared.policy.ReviewFigures;
import casebook.shared.query.PublishedReviews.PublishedReview;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A review as it was published; nothing is ever changed in it. */
record PublishedReviewDocument(@JsonProperty("_id") String editionId, Instant publishedAt, ReviewFigures figures) {

    static final String COLLECTION = "publishedreviews";

    PublishedReview shown() {
        return new PublishedReview(editionId, publishedAt, figures);
    }
}
