package casebook.query.duties;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
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
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class DutyQueries {
    private static final String DUE = "due";

    private final MongoCollection<Document> collection;
    private final Documents documents;

    DutyQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(DutiesProjector.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    StatutoryDuties answer(FindStatutoryDuties query) {
        List<Item> found = collection
                .find(and(
                        eq("kind", query.kind().name()),
                        eq("done", query.done()),
                        new Narrowing()
                                .by(query.after(), cursor -> beyond(cursor, query.done()))
                                .filter()))
                .projection(excludeId())
                .sort(query.done() ? descending(DUE, "_id") : ascending(DUE, "_id"))
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

    private static Bson beyond(String cursor, boolean backwards) {
        List<String> key = Cursor.read(cursor, LocalDate::parse, DutyId::of);
        Bson sameDay = eq(DUE, key.getFirst());
        return backwards
                ? or(lt(DUE, key.getFirst()), and(sameDay, lt("_id", key.getLast())))
                : or(gt(DUE, key.getFirst()), and(sameDay, gt("_id", key.getLast())));
    }
}
