package casebook.web.report;

import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.PublishedReviews;
import casebook.shared.query.PublishedReviews.PublishedReview;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was published, of an edition or of the latest that has a review. */
@Component
class ReviewsPublished {

    private final Queries queries;
    private final HeadsReview review;

    ReviewsPublished(Queries queries, HeadsReview review) {
        this.queries = queries;
        this.review = review;
    }

    PublishedReport toGovernors(@Nullable String edition) {
        PublishedReview found = find(edition);
        return PublishedReport.of(found.editionId(), found.publishedAt(), found.figures(), words(found));
    }

    Paper paper(@Nullable String edition) {
        PublishedReview found = find(edition);
        return PublishedReport.of(found.editionId(), found.publishedAt(), found.figures(), words(found))
                .paper(found.publishedAt());
    }

    PublicReport toEverybody() {
        PublishedReview found = find(null);
        return PublicReport.of(found.editionId(), found.publishedAt(), found.figures(), words(found));
    }

    private PublishedReview find(@Nullable String edition) {
        return queries.ask(new FindPublishedReviews(), PublishedReviews.class).reviews().stream()
                .filter(each -> edition == null || each.editionId().equals(edition))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private ClauseWords words(PublishedReview found) {
        return review.words(Stream.of(found.editionId()));
    }
}
