package casebook.query.letterhistory;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Origin;
import casebook.query.store.Projector;
import casebook.shared.letter.LetterEvent;
import casebook.shared.people.Role;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(HappeningDocument.COLLECTION)
class LetterHistoryProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    LetterHistoryProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(HappeningDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(LetterEvent event, EventMessage<?> message, TrackingToken token) {
        Origin origin = Origin.of(message.getMetaData());
        String role = origin.role();
        HappeningDocument happened = new HappeningDocument(
                message.getIdentifier(),
                event.incidentId(),
                token.position().orElseThrow(),
                event.letterId(),
                message.getPayloadType().getSimpleName(),
                message.getTimestamp(),
                event.happenedAt(),
                origin.actor(),
                role == null ? null : Role.valueOf(role),
                origin.onBehalfOf());
        collection.replaceOne(eq(happened.id()), documents.write(happened), new ReplaceOptions().upsert(true));
    }
}
