package casebook.query.worklist;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.Worklist;
import casebook.shared.query.Worklist.Kind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class WorklistQueries {
    private static final String KIND = "waits.kind";

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
                        match(and(asked, WorklistOrder.beyond(query))),
                        sort(WorklistOrder.sort(query.order())),
                        limit(Page.enough(query.limit()))))
                .map(this::waiting)
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> WorklistOrder.cursor(query.order(), last))
                .map(WaitingDocument::item);
        return new Worklist(page.items(), page.next());
    }

    private WaitingDocument waiting(Document found) {
        found.remove("progress");
        return documents.read(found, WaitingDocument.class);
    }
}
