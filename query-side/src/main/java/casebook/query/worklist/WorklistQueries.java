package casebook.query.worklist;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Page;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.Worklist;
import casebook.shared.query.Worklist.Kind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class WorklistQueries {
    private static final String KIND = "waits.kind";
    private static final String SINCE = "waits.since";
    private static final String NUMBER = "waits.number";

    private final MongoCollection<Document> collection;
    private final Documents documents;

    WorklistQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(WorklistDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    Worklist answer(FindWorklist query) {
        Bson asked = in(KIND, query.kinds().stream().map(Kind::name).sorted().toList());
        List<WaitingDocument> found = collection
                .aggregate(List.of(
                        match(asked),
                        unwind("$waits"),
                        match(and(
                                asked,
                                new Narrowing()
                                        .by(query.after(), WorklistQueries::beyond)
                                        .filter())),
                        sort(ascending(SINCE, "_id", KIND, NUMBER)),
                        limit(Page.enough(query.limit()))))
                .map(document -> documents.read(document, WaitingDocument.class))
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), WaitingDocument::cursor).map(WaitingDocument::item);
        return new Worklist(page.items(), page.next());
    }

    private static Bson beyond(String cursor) {
        List<String> key = Cursor.read(cursor, Instant::parse, UUID::fromString, Kind::valueOf, Integer::valueOf);
        Bson then = eq(SINCE, key.get(0));
        Bson there = and(then, eq("_id", key.get(1)));
        return or(
                gt(SINCE, key.get(0)),
                and(then, gt("_id", key.get(1))),
                and(there, gt(KIND, key.get(2))),
                and(there, eq(KIND, key.get(2)), gt(NUMBER, Integer.valueOf(key.get(3)))));
    }
}
