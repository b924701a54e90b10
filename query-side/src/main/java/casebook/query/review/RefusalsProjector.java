package casebook.query.review;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.audit.GuardRefused;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(RefusalDocument.COLLECTION)
class RefusalsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    RefusalsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(RefusalDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(GuardRefused event, EventMessage<?> message) {
        RefusalDocument refusal = new RefusalDocument(message.getIdentifier(), event.rule(), message.getTimestamp());
        collection.replaceOne(eq(refusal.id()), documents.write(refusal), new ReplaceOptions().upsert(true));
    }
}
