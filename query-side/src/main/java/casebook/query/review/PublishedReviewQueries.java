package casebook.query.review;

import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.PublishedReviews;
import casebook.shared.query.PublishedReviews.PublishedReview;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One for each edition, so all are few. */
@Component
class PublishedReviewQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PublishedReviewQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PublishedReviewDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    PublishedReviews answer(FindPublishedReviews query) {
        List<PublishedReview> all = collection
                .find()
                .sort(ascending("_id"))
                .map(found ->
                        documents.read(found, PublishedReviewDocument.class).shown())
                .into(new ArrayList<>());
        return new PublishedReviews(all.stream()
                .sorted(Comparator.comparing(PublishedReview::publishedAt).reversed())
                .toList());
    }
}
