package casebook.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * What had happened to a case as it was known at an instant, read back from its timeline, since a view may live where the log is
 * not. Words stay sealed, and who reported the case stays out.
 */
@Component
public final class Recollection {

    private final MongoCollection<Document> timeline;
    private final Documents documents;

    /** What happened, when it was recorded, and its place on the case. */
    public record Entry(long version, Instant recordedAt, IncidentEvent event) {}

    public Recollection(MongoDatabase database, Documents documents) {
        this.timeline = database.getCollection("timeline");
        this.documents = documents;
    }

    /** In the order of recording; empty when there was no such case yet. */
    public List<Entry> of(IncidentId incident, Instant asOf) {
        return timeline.find(and(eq("incidentId", incident.toString()), lte("recordedAt", Documents.sortable(asOf))))
                .sort(ascending("version"))
                .map(found -> entry(incident, found))
                .into(new ArrayList<>());
    }

    /** Of these types, on any case, recorded from the one instant until before the other. */
    public List<IncidentEvent> recorded(List<Class<? extends IncidentEvent>> types, Instant from, Instant until) {
        return entries(types, from, until).stream().map(Entry::event).toList();
    }

    /** The same, with when each was recorded. */
    public List<Entry> entries(List<Class<? extends IncidentEvent>> types, Instant from, Instant until) {
        return timeline.find(and(
                        in("type", types.stream().map(Class::getSimpleName).toList()),
                        gte("recordedAt", Documents.sortable(from)),
                        lt("recordedAt", Documents.sortable(until))))
                .map(found -> entry(IncidentId.of(found.getString("incidentId")), found))
                .into(new ArrayList<>());
    }

    private Entry entry(IncidentId incident, Document found) {
        Document event = new Document(found.get("details", Document.class)).append("incidentId", incident.toString());
        return new Entry(
                found.get("version", Number.class).longValue(),
                Instant.parse(found.getString("recordedAt")),
                documents.read(event, IncidentEvent.named(found.getString("type"))));
    }
}
