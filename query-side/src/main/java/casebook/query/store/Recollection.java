package casebook.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
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

    /**
     * In the order of recording; empty when there was no such case yet. Up to the last entry that bears such a time, with all before it:
     * where a clock was ahead for a while, the record is not left with holes.
     */
    public List<Entry> of(IncidentId incident, Instant asOf) {
        Bson ofTheCase = eq("incidentId", incident.toString());
        Document last = timeline.find(and(ofTheCase, lte("recordedAt", Documents.sortable(asOf))))
                .sort(descending("version"))
                .first();
        return last == null
                ? List.of()
                : timeline.find(and(ofTheCase, lte("version", last.get("version"))))
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
