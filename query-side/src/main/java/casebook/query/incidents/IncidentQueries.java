package casebook.query.incidents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.KnownPeople;
import casebook.query.store.Page;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
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
    private final IncidentFilter filter;
    private final Pages pages;
    private final KnownPeople people;

    IncidentQueries(MongoDatabase database, IncidentFilter filter, Pages pages, KnownPeople people) {
        this.collection = database.getCollection(IncidentDocument.COLLECTION);
        this.filter = filter;
        this.pages = pages;
        this.people = people;
    }

    @QueryHandler
    Optional<IncidentPage> answer(FindIncident query) {
        return pages.of(collection.find(eq(query.incidentId().toString())).into(new ArrayList<>())).stream()
                .findFirst();
    }

    @QueryHandler
    IncidentList answer(FindIncidents query) {
        var found = collection
                .find(filter.of(query))
                .sort(IncidentOrder.sort(query.order()))
                .limit(Page.enough(query.limit()))
                .into(new ArrayList<>());
        var page = Page.of(pages.of(found), query.limit(), last -> IncidentOrder.cursor(query.order(), last))
                .map(IncidentQueries::item);
        return new IncidentList(page.items(), page.next());
    }

    @QueryHandler
    CasesNaming answer(FindCasesNaming query) {
        return new CasesNaming(collection
                .find(in(IncidentDocument.NAMED, people.entriesOf(query.personId())))
                .sort(descending("reportedAt", "_id"))
                .map(found -> new CasesNaming.Item(IncidentId.of(found.getString("_id")), found.getString("reference")))
                .into(new ArrayList<>()));
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
