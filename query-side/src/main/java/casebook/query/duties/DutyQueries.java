package casebook.query.duties;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.excludeId;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Ordering;
import casebook.query.store.Page;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.query.FindStatutoryDuties;
import casebook.shared.query.FindStatutoryDuty;
import casebook.shared.query.StatutoryDuties;
import casebook.shared.query.StatutoryDuties.Item;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class DutyQueries {
    private static final Ordering FIRST_DUE_FIRST = Ordering.by("due", "_id");

    private final MongoCollection<Document> collection;
    private final Documents documents;

    DutyQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(DutiesProjector.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    StatutoryDuties answer(FindStatutoryDuties query) {
        Ordering order = FIRST_DUE_FIRST.turned(query.done());
        List<Item> found = collection
                .find(and(
                        eq("kind", query.kind().name()),
                        eq("done", query.done()),
                        new Narrowing()
                                .by(
                                        query.after(),
                                        cursor -> order.beyond(Cursor.read(cursor, LocalDate::parse, DutyId::of)))
                                .filter()))
                .projection(excludeId())
                .sort(order.sort())
                .limit(Page.enough(query.limit()))
                .map(document -> documents.read(document, Item.class))
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.due(), last.dutyId()));
        return new StatutoryDuties(page.items(), page.next());
    }

    @QueryHandler
    Optional<Item> answer(FindStatutoryDuty query) {
        return Optional.ofNullable(collection
                        .find(eq(query.dutyId().toString()))
                        .projection(excludeId())
                        .first())
                .map(document -> documents.read(document, Item.class));
    }
}
