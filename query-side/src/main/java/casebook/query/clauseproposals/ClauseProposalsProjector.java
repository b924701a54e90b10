package casebook.query.clauseproposals;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Origin;
import casebook.query.store.Projector;
import casebook.shared.policy.ClauseChangeProposed;
import casebook.shared.policy.ClauseChangeWithdrawn;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ClauseProposalDocument.COLLECTION)
class ClauseProposalsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ClauseProposalsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ClauseProposalDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(ClauseChangeProposed event, @Timestamp Instant recordedAt, MetaData metaData) {
        ClauseProposalDocument proposal = new ClauseProposalDocument(
                ClauseProposalDocument.id(event.editionId(), event.clause().code()),
                event.editionId(),
                event.clause(),
                Origin.of(metaData).actor(),
                recordedAt);
        collection.replaceOne(eq(proposal.id()), documents.write(proposal), new ReplaceOptions().upsert(true));
    }

    @EventHandler
    void on(ClauseChangeWithdrawn event) {
        collection.deleteOne(eq(ClauseProposalDocument.id(event.editionId(), event.code())));
    }
}
