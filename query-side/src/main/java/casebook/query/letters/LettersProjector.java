package casebook.query.letters;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import casebook.shared.query.CaseLetters.Approved;
import casebook.shared.query.CaseLetters.Draft;
import casebook.shared.query.CaseLetters.Served;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** When an event comes again, the letter may be shown further on already, and stays so. */
@Component
@ProcessingGroup(LetterDocument.COLLECTION)
class LettersProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    LettersProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(LetterDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(LetterDrafted event, @Timestamp Instant draftedAt) {
        show(event, event.kind(), event.entry(), "draft", new Draft(event.addition(), event.address(), draftedAt));
    }

    @EventHandler
    void on(LetterApproved event, @Timestamp Instant approvedAt) {
        show(event, event.kind(), event.entry(), "approved", new Approved(event.approvedBy(), event.how(), approvedAt));
    }

    @EventHandler
    void on(LetterFrozen event, @Timestamp Instant frozenAt) {
        show(
                event,
                event.kind(),
                event.entry(),
                "frozen",
                new LetterDocument.Frozen(event.sha256(), event.size(), frozenAt));
    }

    @EventHandler
    void on(LetterServed event) {
        var served = new Served(event.method(), event.at(), event.proof());
        collection.updateOne(eq(event.letterId().toString()), set("served", documents.part(served)));
    }

    private void show(LetterEvent event, LetterKind kind, long entry, String part, Object value) {
        collection.updateOne(
                eq(event.letterId().toString()),
                combine(
                        setOnInsert("incidentId", event.incidentId().toString()),
                        setOnInsert("kind", kind.name()),
                        setOnInsert("entry", entry),
                        set(part, documents.part(value))),
                new UpdateOptions().upsert(true));
    }
}
