package casebook.query.deadlines;

import static com.mongodb.client.model.Aggregates.addFields;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Page;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.query.FindDeadlines;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
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
        Instant now = clock.instant();
        List<DueDocument> found = collection
                .aggregate(List.of(
                        match(gte("due.on", EARLIEST)),
                        unwind("$due"),
                        addFields(DeadlineOrder.CASE),
                        match(and(DeadlineOrder.beyond(query), asked(query, now))),
                        sort(DeadlineOrder.sort(query.order())),
                        limit(Page.enough(query.limit()))))
                .map(this::due)
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> DeadlineOrder.cursor(query.order(), last))
                .map(due -> due.item(now));
        return new DeadlineBoard(page.items(), page.next());
    }

    private DueDocument due(Document found) {
        found.remove(DeadlineOrder.CASE.getName());
        return documents.read(found, DueDocument.class);
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
}
