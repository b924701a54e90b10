package casebook.query.review;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.policy.PolicyReviewPublished;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PublishedReviewDocument.COLLECTION)
class PublishedReviewsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PublishedReviewsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PublishedReviewDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(PolicyReviewPublished event, @Timestamp Instant publishedAt) {
        Document document =
                documents.write(new PublishedReviewDocument(event.editionId(), publishedAt, event.figures()));
        collection.replaceOne(eq(event.editionId()), document, new ReplaceOptions().upsert(true));
    }
}
