package casebook.query.worklist;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterServed;
import casebook.shared.query.Worklist.Kind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
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
@ProcessingGroup(WorklistDocument.COLLECTION)
class WorklistProjector implements Projector {
    private static final int ONLY_ONE = 1;

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;

    WorklistProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(WorklistDocument.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
    }

    @EventHandler
    void on(ConcernReported event) {
        begin(new WorklistDocument(
                event.incidentId().value(), event.incidentId(), event.reference(), 0, List.of(), null));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        found(event.incidentId()).ifPresent(before -> {
            Waits after = before.all().after(event, recordedAt);
            cases.replace(eq(before.id().toString()), version, documents.write(before.showing(version, after)));
            if (event instanceof ErasureOrdered) {
                // its letters too: nobody serves what is being erased
                collection.updateMany(eq("incidentId", event.incidentId().toString()), nothing());
            }
        });
    }

    @EventHandler
    void on(LetterFrozen event, @Timestamp Instant frozenAt) {
        found(event.incidentId())
                .ifPresent(theCase -> begin(new WorklistDocument(
                        event.letterId().value(),
                        theCase.incidentId(),
                        theCase.reference(),
                        0,
                        List.of(new Waiting(Kind.LETTER_TO_SERVE, ONLY_ONE, frozenAt)),
                        null)));
    }

    @EventHandler
    void on(LetterServed event) {
        collection.updateOne(eq(event.letterId().toString()), nothing());
    }

    private static Bson nothing() {
        return set("waits", List.of());
    }

    private void begin(WorklistDocument document) {
        cases.begin(documents.write(document));
    }

    private Optional<WorklistDocument> found(IncidentId incident) {
        return Optional.ofNullable(collection.find(eq(incident.toString())).first())
                .map(document -> documents.read(document, WorklistDocument.class));
    }
}
