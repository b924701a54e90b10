package casebook.query.acknowledgements;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.KnownNames;
import casebook.query.store.Projector;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.AcknowledgementRecorded;
import casebook.shared.policy.AskedToSignCounted;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(AcknowledgementDocument.COLLECTION)
class AcknowledgementsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> asked;
    private final Documents documents;
    private final KnownNames names;

    AcknowledgementsProjector(MongoDatabase database, Documents documents, KnownNames names) {
        this.collection = database.getCollection(AcknowledgementDocument.COLLECTION);
        this.asked = database.getCollection(AskedDocument.COLLECTION);
        this.documents = documents;
        this.names = names;
    }

    @EventHandler
    void on(AcknowledgementRecorded event) {
        Acknowledgement one = event.acknowledgement();
        collection.replaceOne(
                eq(one.personId().toString()),
                documents.write(new AcknowledgementDocument(
                        one.personId(),
                        event.editionId(),
                        one.pupilClass(),
                        one.on(),
                        one.how(),
                        one.name(),
                        names.of(one.name()).orElse(null))),
                new ReplaceOptions().upsert(true));
    }

    @EventHandler
    void on(AskedToSignCounted event) {
        String id = AskedDocument.id(event.editionId(), event.pupilClass());
        if (event.asked() == 0) {
            asked.deleteOne(eq(id));
        } else {
            asked.replaceOne(
                    eq(id),
                    documents.write(new AskedDocument(id, event.editionId(), event.pupilClass(), event.asked())),
                    new ReplaceOptions().upsert(true));
        }
    }
}
