package casebook.query.incidents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class IncidentQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final IncidentFilter filter;
    private final ShownToday today;

    IncidentQueries(MongoDatabase database, Documents documents, IncidentFilter filter, ShownToday today) {
        this.collection = database.getCollection(IncidentDocument.COLLECTION);
        this.documents = documents;
        this.filter = filter;
        this.today = today;
    }

    @QueryHandler
    Optional<IncidentPage> answer(FindIncident query) {
        return Optional.ofNullable(
                        collection.find(eq(query.incidentId().toString())).first())
                .map(this::page);
    }

    @QueryHandler
    IncidentList answer(FindIncidents query) {
        var found = collection
                .find(filter.of(query))
                .sort(descending("reportedAt", "_id"))
                .limit(Page.enough(query.limit()))
                .map(this::page)
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), IncidentQueries::cursor).map(IncidentQueries::item);
        return new IncidentList(page.items(), page.next());
    }

    private IncidentPage page(Document document) {
        return IncidentDocument.page(documents, today.on(document));
    }

    private static String cursor(IncidentPage last) {
        return Cursor.of(Documents.sortable(last.reportedAt()), last.incidentId());
    }

    private static IncidentList.Item item(IncidentPage page) {
        var subject = page.subject();
        return new IncidentList.Item(
                page.incidentId(),
                page.reference(),
                page.status(),
                page.group(),
                page.clauses(),
                subject == null ? null : subject.name(),
                page.reportedAt(),
                page.version());
    }
}
