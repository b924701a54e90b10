package casebook.query.deadlines;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Page;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.query.FindDeadlines;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DeadlineQueries {

    private static final String EARLIEST = "";

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Clock clock;

    DeadlineQueries(MongoDatabase database, Documents documents, Clock clock) {
        this.collection = database.getCollection(CaseDeadlines.COLLECTION);
        this.documents = documents;
        this.clock = clock;
    }

    @QueryHandler
    DeadlineBoard answer(FindDeadlines query) {
        List<String> after = after(query.after());
        Instant now = clock.instant();
        List<DueDocument> found = collection
                .aggregate(List.of(
                        match(gte("due.on", after.isEmpty() ? EARLIEST : after.getFirst())),
                        unwind("$due"),
                        match(and(beyond(after), asked(query, now))),
                        sort(ascending("due.on", "_id", "due.kind", "due.number")),
                        limit(Page.enough(query.limit()))))
                .map(document -> documents.read(document, DueDocument.class))
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), DueDocument::cursor).map(due -> due.item(now));
        return new DeadlineBoard(page.items(), page.next());
    }

    private static Bson asked(FindDeadlines query, Instant now) {
        return new Narrowing()
                .by(query.kind(), kind -> eq("due.kind", kind.name()))
                .by(query.missed() ? now : null, DeadlineQueries::missedAt)
                .filter();
    }

    private static Bson missedAt(Instant now) {
        return and(
                nin(
                        "due.kind",
                        Arrays.stream(Kind.values())
                                .filter(Kind::runsOut)
                                .map(Kind::name)
                                .toList()),
                or(
                        and(
                                exists("due.at", false),
                                lt("due.on", SchoolDay.of(now).toString())),
                        lt("due.at", Documents.sortable(now))));
    }

    private static List<String> after(@Nullable String cursor) {
        return cursor == null
                ? List.of()
                : Cursor.read(cursor, LocalDate::parse, IncidentId::of, Kind::valueOf, Integer::valueOf);
    }

    private static Bson beyond(List<String> after) {
        if (after.isEmpty()) {
            return empty();
        }
        Bson on = eq("due.on", after.get(0));
        Bson ofCase = eq("_id", after.get(1));
        Bson ofKind = eq("due.kind", after.get(2));
        return or(
                gt("due.on", after.get(0)),
                and(on, gt("_id", after.get(1))),
                and(on, ofCase, gt("due.kind", after.get(2))),
                and(on, ofCase, ofKind, gt("due.number", Integer.valueOf(after.get(3)))));
    }
}
