package casebook.query.told;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterApproved;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterKind;
import casebook.shared.letter.LetterServed;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ToldDocument.COLLECTION)
class ToldProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ToldProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ToldDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        Telling.by(event, version, recordedAt)
                .ifPresent(thing -> collection.replaceOne(
                        eq(thing.id()), documents.write(thing), new ReplaceOptions().upsert(true)));
    }

    @EventHandler
    void on(LetterDrafted event) {
        there(event, event.kind(), event.entry(), Updates.combine());
    }

    @EventHandler
    void on(LetterApproved event) {
        there(event, event.kind(), event.entry(), Updates.combine());
    }

    @EventHandler
    void on(LetterFrozen event) {
        there(event, event.kind(), event.entry(), Updates.set("letter.sha256", event.sha256()));
    }

    @EventHandler
    void on(LetterServed event) {
        var served = new ToldDocument.Served(event.method(), event.at());
        collection.updateOne(eq(id(event)), Updates.set("letter.served", documents.part(served)));
    }

    private void there(LetterEvent event, LetterKind kind, long entry, Bson change) {
        collection.updateOne(
                eq(id(event)),
                Updates.combine(
                        Updates.setOnInsert("incidentId", event.incidentId().toString()),
                        Updates.setOnInsert("entry", entry),
                        Updates.setOnInsert("letter.letterId", event.letterId().toString()),
                        Updates.setOnInsert("letter.kind", kind.name()),
                        change),
                new UpdateOptions().upsert(true));
    }

    private static String id(LetterEvent event) {
        return event.letterId().stream();
    }
}
