package casebook.query.taint;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import casebook.query.store.Documents;
import casebook.query.store.Origin;
import casebook.query.store.Projector;
import casebook.query.taint.TaintDocument.AccessWord;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.incident.Taint;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.AccessRevoked;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(TaintDocument.COLLECTION)
class TaintProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    TaintProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(TaintDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt, MetaData metaData) {
        String by = Origin.of(metaData).actor();
        var entry = new TaintDocument(
                event.incidentId() + "/" + version,
                event.incidentId(),
                version,
                recordedAt,
                by,
                Taint.of(event, by),
                access(event),
                Hearing.of(event));
        if (entry.saysAnything()) {
            keep(entry);
        }
    }

    /** Somebody's first read of a case is what counts; those after it change nothing. */
    @EventHandler
    void on(ConfidentialRead event, @Timestamp Instant readAt, MetaData metaData) {
        if (event.incidentId() != null && event.what().tellsOfTheCase()) {
            String who = Origin.of(metaData).actor();
            keep(new TaintDocument(
                    event.incidentId() + "/read/" + who,
                    event.incidentId(),
                    null,
                    readAt,
                    who,
                    List.of(Taint.read(who, readAt)),
                    null,
                    null));
        }
    }

    private static @Nullable AccessWord access(IncidentEvent event) {
        return switch (event) {
            case AccessGranted e -> new AccessWord(e.who(), e.whoRole(), e.until());
            case AccessRevoked e -> new AccessWord(e.who(), null, null);
            default -> null;
        };
    }

    private void keep(TaintDocument entry) {
        Document document = documents.write(entry);
        Object id = document.remove("_id");
        collection.updateOne(eq(id), setOnInsert(document), new UpdateOptions().upsert(true));
    }
}
