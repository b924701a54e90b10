package casebook.query.policygaps;

import static casebook.query.policygaps.PolicyGapDocument.TAGGED_AT;
import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Narrowing;
import casebook.query.store.Ordering;
import casebook.query.store.Page;
import casebook.shared.query.FindPolicyGaps;
import casebook.shared.query.PolicyGapList;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class PolicyGapQueries {

    private static final Ordering LATEST_FIRST = Ordering.by("-" + TAGGED_AT, "-_id");

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PolicyGapQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PolicyGapDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    PolicyGapList answer(FindPolicyGaps query) {
        List<PolicyGapDocument> found = collection
                .find(new Narrowing()
                        .by(query.clause(), clause -> eq("clause", clause))
                        .by(query.after(), cursor -> LATEST_FIRST.beyond(Cursor.read(cursor, Instant::parse, id -> id)))
                        .filter())
                .sort(LATEST_FIRST.sort())
                .limit(Page.enough(query.limit()))
                .map(document -> documents.read(document, PolicyGapDocument.class))
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(Documents.sortable(last.taggedAt()), last.id()))
                .map(PolicyGapDocument::item);
        return new PolicyGapList(page.items(), page.next());
    }
}
