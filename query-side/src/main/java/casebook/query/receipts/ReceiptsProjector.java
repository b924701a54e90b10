package casebook.query.receipts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.EntryNumber;
import casebook.query.store.Projector;
import casebook.shared.incident.Progress;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ReceiptDocument.COLLECTION)
class ReceiptsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;

    ReceiptsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ReceiptDocument.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
    }

    @EventHandler
    void on(ConcernReported event, TrackingToken token) {
        long entry = EntryNumber.of(token);
        cases.begin(
                documents.write(new ReceiptDocument(event.receiptHash(), event.incidentId(), entry, 0, Progress.NONE)));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version) {
        Bson ofCase = eq("incidentId", event.incidentId().toString());
        Document found = collection.find(ofCase).first();
        if (found != null) {
            Progress progress =
                    documents.read(found, ReceiptDocument.class).progress().after(event);
            cases.advance(ofCase, version, List.of(set("progress", documents.part(progress))));
        }
    }
}
