package casebook.query.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Ordering;
import casebook.query.store.Page;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.FindAuditTrail;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class AuditQueries {

    private static final Ordering OLDEST_FIRST = Ordering.by("entry", "_id");

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final References references;

    AuditQueries(MongoDatabase database, Documents documents, References references) {
        this.references = references;
        this.collection = database.getCollection(AuditDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    AuditTrail answer(FindAuditTrail query) {
        List<AuditTrail.Entry> found = collection
                .find(filter(query))
                .sort(order(query).sort())
                .limit(Page.enough(query.limit()))
                .map(document -> AuditDocument.entry(documents, document))
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.entry(), last.eventId()));
        Map<IncidentId, String> called = references.of(page.items());
        return new AuditTrail(
                page.items().stream()
                        .map(entry -> entry.ofCase(called.get(entry.incidentId())))
                        .toList(),
                page.next());
    }

    private static Bson filter(FindAuditTrail query) {
        return new Narrowing()
                .by(query.reads(), reads -> eq(AuditDocument.READS, reads))
                .by(query.incident(), incident -> eq("incidentId", incident.toString()))
                .by(query.actor(), actor -> eq("actor", actor))
                .by(query.person(), person -> eq(AuditDocument.PERSON, person.toString()))
                .by(query.type(), type -> eq("type", type))
                .by(query.from(), from -> gte("recordedAt", Documents.sortable(from)))
                .by(query.to(), to -> lt("recordedAt", Documents.sortable(to)))
                .by(query.after(), cursor -> after(cursor, order(query)))
                .filter();
    }

    private static Bson after(String cursor, Ordering order) {
        List<String> key = Cursor.read(cursor, Long::valueOf, eventId -> eventId);
        return order.beyond(List.of(Long.valueOf(key.getFirst()), key.getLast()));
    }

    private static Ordering order(FindAuditTrail query) {
        return OLDEST_FIRST.turned(query.newestFirst());
    }
}
