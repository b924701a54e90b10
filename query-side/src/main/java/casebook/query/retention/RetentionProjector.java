package casebook.query.retention;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(RetentionDocument.COLLECTION)
class RetentionProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;

    RetentionProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(RetentionDocument.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
    }

    @EventHandler
    void on(ConcernReported event) {
        cases.begin(documents.write(RetentionDocument.of(event)));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        Bson ofCase = eq(event.incidentId().toString());
        Document found = collection.find(ofCase).first();
        if (found != null) {
            RetentionDocument before = documents.read(found, RetentionDocument.class);
            cases.replace(ofCase, version, documents.write(before.after(event, version, recordedAt)));
        }
    }
}
