package casebook.query.incidents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

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
@ProcessingGroup(IncidentDocument.COLLECTION)
class IncidentsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;
    private final Advances advances;
    private final SearchWords words;

    IncidentsProjector(MongoDatabase database, Documents documents, Advances advances, SearchWords words) {
        this.collection = database.getCollection(IncidentDocument.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
        this.advances = advances;
        this.words = words;
    }

    @EventHandler
    void on(ConcernReported event, @Timestamp Instant recordedAt) {
        cases.begin(IncidentDocument.first(documents, event, recordedAt, words.of(event)));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        Bson ofCase = eq(event.incidentId().toString());
        Document before =
                collection.find(ofCase).projection(include(Advances.PROGRESS)).first();
        if (before != null) {
            cases.advance(ofCase, version, advances.of(event, recordedAt, before));
        }
    }
}
