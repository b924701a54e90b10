package casebook.query.policy;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.policy.PolicyEditionPublished;
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
@ProcessingGroup(PolicyEditionDocument.COLLECTION)
class PolicyEditionsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PolicyEditionsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PolicyEditionDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(PolicyEditionPublished event, @Timestamp Instant publishedAt) {
        Document document = documents.write(PolicyEditionDocument.of(event, publishedAt));
        collection.replaceOne(eq(event.editionId()), document, new ReplaceOptions().upsert(true));
    }
}
