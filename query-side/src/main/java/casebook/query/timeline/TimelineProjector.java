package casebook.query.timeline;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Origin;
import casebook.query.store.Projector;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Role;
import casebook.shared.query.FollowCase;
import casebook.shared.query.LatestEntry;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(TimelineDocument.COLLECTION)
class TimelineProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Details details;
    private final QueryUpdateEmitter updates;

    TimelineProjector(MongoDatabase database, Documents documents, Details details, QueryUpdateEmitter updates) {
        this.collection = database.getCollection(TimelineDocument.COLLECTION);
        this.documents = documents;
        this.details = details;
        this.updates = updates;
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt, MetaData metaData) {
        TimelineDocument entry = entry(event, version, recordedAt, Origin.of(metaData));
        collection.replaceOne(eq(entry.id()), documents.write(entry), new ReplaceOptions().upsert(true));
        updates.emit(
                FollowCase.class,
                following -> following.incidentId().equals(event.incidentId()),
                new LatestEntry(version, recordedAt));
    }

    private TimelineDocument entry(IncidentEvent event, long version, Instant recordedAt, Origin origin) {
        String role = origin.role();
        return new TimelineDocument(
                event.incidentId() + "/" + version,
                event.incidentId(),
                version,
                event.getClass().getSimpleName(),
                recordedAt,
                event.happenedAt(),
                origin.actor(),
                role == null ? null : Role.valueOf(role),
                origin.onBehalfOf(),
                details.of(event),
                event instanceof EntryCorrected correction ? correction.entry() : null);
    }
}
