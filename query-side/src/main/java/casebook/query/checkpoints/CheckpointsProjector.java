package casebook.query.checkpoints;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.audit.CheckpointMailed;
import casebook.shared.query.CheckpointPosted;
import casebook.shared.query.FindCheckpointPosted;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document: the last that went out. */
@Component
@ProcessingGroup(CheckpointsProjector.COLLECTION)
class CheckpointsProjector implements Projector {

    static final String COLLECTION = "checkpoints";
    private static final String LAST = "last";

    private final MongoCollection<Document> collection;
    private final Documents documents;

    CheckpointsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(CheckpointMailed event, @Timestamp Instant at) {
        Document posted =
                documents.write(new CheckpointPosted(event.size(), at)).append("_id", LAST);
        collection.replaceOne(eq(LAST), posted, new ReplaceOptions().upsert(true));
    }

    @QueryHandler
    Optional<CheckpointPosted> answer(FindCheckpointPosted query) {
        return Optional.ofNullable(collection.find(eq(LAST)).first()).map(found -> {
            Document posted = new Document(found);
            posted.remove("_id");
            return documents.read(posted, CheckpointPosted.class);
        });
    }
}
