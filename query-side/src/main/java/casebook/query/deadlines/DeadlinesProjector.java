package casebook.query.deadlines;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.school.SchoolArrangements;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(CaseDeadlines.COLLECTION)
class DeadlinesProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;
    private final SchoolArrangements school;

    DeadlinesProjector(MongoDatabase database, Documents documents, SchoolArrangements school) {
        this.collection = database.getCollection(CaseDeadlines.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
        this.school = school;
    }

    @EventHandler
    void on(ConcernReported event) {
        cases.begin(documents.write(new CaseDeadlines(event.incidentId(), event.reference(), 0, List.of())));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version) {
        Bson ofCase = eq(event.incidentId().toString());
        Document found = collection.find(ofCase).first();
        if (found != null) {
            CaseDeadlines before = documents.read(found, CaseDeadlines.class);
            cases.replace(ofCase, version, documents.write(before.after(event, version, school.calendar())));
        }
    }
}
