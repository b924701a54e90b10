package casebook.query.incidents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Progress;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final IncidentChanges changes;
    private final SearchWords words;

    IncidentsProjector(MongoDatabase database, Documents documents, IncidentChanges changes, SearchWords words) {
        this.collection = database.getCollection(IncidentDocument.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
        this.changes = changes;
        this.words = words;
    }

    @EventHandler
    void on(ConcernReported event, @Timestamp Instant recordedAt) {
        cases.begin(IncidentDocument.first(documents, event, recordedAt, words.of(event)));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        progress(event.incidentId())
                .map(progress -> progress.after(event))
                .ifPresent(progress -> advance(event, version, progress, changes.of(event, recordedAt)));
    }

    private void advance(IncidentEvent event, long version, Progress progress, List<Bson> changed) {
        List<Bson> all = new ArrayList<>(changed);
        all.add(set("status", progress.status().name()));
        all.add(set("progress", documents.part(progress)));
        cases.advance(eq(event.incidentId().toString()), version, all);
    }

    private Optional<Progress> progress(IncidentId id) {
        return Optional.ofNullable(collection
                        .find(eq(id.toString()))
                        .projection(include("progress"))
                        .first())
                .map(found -> documents.read(found.get("progress", Document.class), Progress.class));
    }
}
