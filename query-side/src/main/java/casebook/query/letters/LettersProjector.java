package casebook.query.letters;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterServed;
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

@Component
@ProcessingGroup(LetterDocument.COLLECTION)
class LettersProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    LettersProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(LetterDocument.COLLECTION);
        this.documents = documents;
    }

    /** When this comes again, the letter may be shown as served already, and stays so. */
    @EventHandler
    void on(LetterFrozen event, @Timestamp Instant frozenAt) {
        Document letter = documents.write(LetterDocument.of(event, frozenAt));
        Object id = letter.remove("_id");
        collection.updateOne(eq(id), setOnInsert(letter), new UpdateOptions().upsert(true));
    }

    @EventHandler
    void on(LetterServed event) {
        var served = new Served(event.method(), event.at(), event.proof());
        collection.updateOne(eq(event.letterId().toString()), set("served", documents.part(served)));
    }
}
