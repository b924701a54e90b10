package casebook.query.policy;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PolicyEditionQueries {

    /** No two editions are in force from the same day. */
    private static final String KEY = "inForceFrom";

    private final MongoCollection<Document> collection;
    private final Documents documents;

    PolicyEditionQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(PolicyEditionDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    Optional<PolicyEditionPage> answer(FindPolicyEdition query) {
        return Optional.ofNullable(collection.find(eq(query.id())).first())
                .map(found -> read(found).page());
    }

    @QueryHandler
    PolicyEditionList answer(FindPolicyEditions query) {
        var found = collection
                .find(after(query.after()))
                .sort(descending(KEY))
                .limit(Page.enough(query.limit()))
                .map(document -> read(document).item())
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.inForceFrom()));
        return new PolicyEditionList(page.items(), page.next());
    }

    private static Bson after(@Nullable String cursor) {
        return cursor == null
                ? empty()
                : lt(KEY, Cursor.read(cursor, LocalDate::parse).getFirst());
    }

    private PolicyEditionDocument read(Document document) {
        return documents.read(document, PolicyEditionDocument.class);
    }
}
