package casebook.query.policygaps;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Origin;
import casebook.query.store.Projector;
import casebook.shared.incident.event.PolicyGapTagged;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PolicyGapDocument.COLLECTION)
class PolicyGapsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PolicyGapsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PolicyGapDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(PolicyGapTagged event, @SequenceNumber long version, @Timestamp Instant recordedAt, MetaData metaData) {
        PolicyGapDocument gap = new PolicyGapDocument(
                event.incidentId() + "/" + version,
                event.incidentId(),
                version,
                event.edition(),
                event.clause(),
                event.remark(),
                recordedAt,
                Origin.of(metaData).actor());
        collection.replaceOne(eq(gap.id()), documents.write(gap), new ReplaceOptions().upsert(true));
    }
}
